package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.json.Sha256;

/**
 * An entry's id follows from what makes it unique, so that the same line has the same id anywhere.
 */
final class EntryId {

  private static final int LENGTH = 32;

  private EntryId() {}

  static String of(String payer, String sourceSystem, String reference) {
    return Sha256.of(String.join("\n", payer, sourceSystem, reference)).substring(0, LENGTH);
  }
}
