package org.cmsfamily.platform.operation;

import org.cmsfamily.platform.act.ActName;

/** What an operator does to a service, as the audit trail names it. */
enum OperatorAct implements ActName {
  REPUBLISH("republish-states"),
  REPLAY("replay-dead-letter"),
  REBUILD("rebuild-replicas");

  private final String text;

  OperatorAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
