package org.cmsfamily.registry.decision;

import org.cmsfamily.platform.act.ActName;

/** What is done with a decision, as the audit trail names it. */
enum DecisionAct implements ActName {
  RECORD("record-decision"),
  CONFIRM("confirm-decision"),
  CHANGE_STATUS("change-decision-status"),
  RECORD_CONDITION_MET("record-condition-met"),
  RECORD_ERRATUM("record-erratum");

  private final String text;

  DecisionAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
