package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.json.Sha256;

/**
 * An entry's id follows from what makes it unique, so that the same line has the same id anywhere.
 */
final class EntryId {

  private static final int LENGTH = 32;

  private EntryId() {}

  /**
   * The id.
   *
   * @param booking which booking of the reference it is, from 1 on
   */
  static String of(ImportSource source, String reference, int booking) {
    var unique = String.join("\n", source.payer(), source.sourceSystem(), reference);
    return Sha256.of(booking == 1 ? unique : unique + "\n" + booking).substring(0, LENGTH);
  }
}
