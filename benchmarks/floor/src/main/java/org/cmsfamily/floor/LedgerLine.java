package org.cmsfamily.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** A line of a ledger extract: what is read of it, and no more than must be right. */
record LedgerLine(
    String reference,
    String service,
    String paidBy,
    String borneBy,
    LocalDate bookingDate,
    String kind,
    BigDecimal amount,
    String currency,
    String description,
    String document) {

  private static final int CELLS = 14;
  private static final int CENTS = 2;
  private static final Set<String> KINDS = Set.of("actual", "one-time", "in-kind");

  /**
   * Reads a line without quotes.
   *
   * @throws IllegalArgumentException if it is not valid
   */
  static LedgerLine read(String text, String payer) {
    var cells = text.split(",", -1);
    check(cells.length == CELLS, "cells");
    check(!cells[0].isEmpty(), "reference");
    check(cells[2].equals(payer), "payer");
    check(KINDS.contains(cells[6]), "kind");
    check(cells[8].length() == 3, "currency");
    var amount = new BigDecimal(cells[7]);
    check(amount.scale() <= CENTS, "amount");
    return new LedgerLine(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        LocalDate.parse(cells[4]),
        cells[6],
        amount,
        cells[8],
        cells[11],
        cells[12]);
  }

  String quarter() {
    return bookingDate.getYear() + "-Q" + (bookingDate.getMonthValue() + 2) / 3;
  }

  private static void check(boolean right, String what) {
    if (!right) throw new IllegalArgumentException(what);
  }
}
