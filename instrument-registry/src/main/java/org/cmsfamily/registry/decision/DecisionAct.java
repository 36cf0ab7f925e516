package org.cmsfamily.registry.decision;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a decision, as the audit trail names it. */
enum DecisionAct implements RegistryAct {
  RECORD_DECISION,
  CONFIRM_DECISION,
  CHANGE_DECISION_STATUS,
  RECORD_CONDITION_MET,
  RECORD_ERRATUM,
  RETRACT_DECISION,
  ATTACH_DECISION_DOCUMENT,
  CORRECT_DECISION,
  RECORD_DECISION_TEXT
}
