package org.cmsfamily.registry.family;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a family, as the audit trail names it. */
enum FamilyAct implements RegistryAct {
  FOUND_FAMILY,
  CHANGE_FAMILY,
  CONFIRM_FAMILY_TERMS,
  MOVE_BUSINESS_DATE
}
