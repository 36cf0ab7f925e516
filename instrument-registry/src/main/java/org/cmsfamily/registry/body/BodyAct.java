package org.cmsfamily.registry.body;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a body, as the audit trail names it. */
enum BodyAct implements RegistryAct {
  ENTER_BODY,
  ENTER_COMPETENCE,
  WITHDRAW_COMPETENCE,
  CORRECT_BODY
}
