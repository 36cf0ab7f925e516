package org.cmsfamily.registry.person;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a person's record, as the audit trail names it. */
enum PersonAct implements RegistryAct {
  ENTER_PERSON,
  ISSUE_LOGIN_CODE,
  FETCH_LOGIN_CODE,
  PROVE_LOGIN,
  CORRECT_PERSON,
  REDUCE_PERSON
}
