package org.cmsfamily.platform.archive;

import org.cmsfamily.platform.act.ActName;

/** What is done with the archive of an instrument, as the audit trail names it. */
enum ArchiveAct implements ActName {
  BRING_IN_INSTRUMENT("bring-in-instrument");

  private final String text;

  ArchiveAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
