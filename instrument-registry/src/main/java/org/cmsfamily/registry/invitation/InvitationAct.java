package org.cmsfamily.registry.invitation;

import org.cmsfamily.registry.RegistryAct;

/** What is done with an invitation, as the audit trail names it. */
enum InvitationAct implements RegistryAct {
  ANSWER_INVITATION,
  REMIND_OF_INVITATION,
  LAPSE_INVITATION,
  REOPEN_INVITATION
}
