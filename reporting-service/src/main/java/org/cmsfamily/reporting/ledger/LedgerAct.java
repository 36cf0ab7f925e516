package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.act.ActName;

/** The acts on the ledger. */
enum LedgerAct implements ActName {
  IMPORT("import-ledger"),
  REVERSE("reverse-entry"),
  UNDO("undo-import"),
  ACCEPT("accept-entry");

  private final String text;

  LedgerAct(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
