package org.cmsfamily.registry.organisation;

import org.cmsfamily.registry.RegistryAct;

/** What is done with an organisation, as the audit trail names it. */
enum OrganisationAct implements RegistryAct {
  ENTER_ORGANISATION
}
