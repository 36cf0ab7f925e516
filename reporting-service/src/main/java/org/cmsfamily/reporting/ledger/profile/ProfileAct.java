package org.cmsfamily.reporting.ledger.profile;

import org.cmsfamily.platform.act.ActName;

/** The acts on import profiles. */
enum ProfileAct implements ActName {
  SAVE("save-import-profile"),
  CORRECT("correct-import-profile");

  private final String text;

  ProfileAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
