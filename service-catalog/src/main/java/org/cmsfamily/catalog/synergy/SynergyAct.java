package org.cmsfamily.catalog.synergy;

import org.cmsfamily.platform.act.ActName;

/** What can be done with an other synergy. */
enum SynergyAct implements ActName {
  RECORD("record-other-synergy"),
  END("end-other-synergy");

  private final String text;

  SynergyAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
