package org.cmsfamily.acceptance;

import java.util.ArrayList;
import java.util.List;

/** A ledger extract of one paying instrument in our own layout; each step gives the next file. */
record LedgerFile(ServiceUnderTest service, List<String> lines) {

  private static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses";

  static LedgerFile of(ServiceUnderTest service) {
    return new LedgerFile(service, List.of());
  }

  /** A cost paid by an instrument and borne by the terms' key, in EUR. */
  LedgerFile actual(String reference, String payer, String date, String amount) {
    return with(reference, payer, "key", date, "actual", amount, "EUR");
  }

  LedgerFile oneTime(String reference, String payer, String date, String amount) {
    return with(reference, payer, "key", date, "one-time", amount, "EUR");
  }

  /**
   * A line with its main fields; {@code borneBy} is {@code key} or an instrument of family.json.
   */
  LedgerFile with(
      String reference,
      String payer,
      String borneBy,
      String date,
      String kind,
      String amount,
      String currency) {
    var family = service.family();
    return withLine(
        String.join(
            ",",
            reference,
            service.code(),
            family.of(payer),
            family.of(borneBy),
            date,
            "",
            kind,
            amount,
            currency,
            "",
            "",
            "A line of a test",
            "DOC-" + reference,
            ""));
  }

  /** A line as it stands. */
  LedgerFile withLine(String line) {
    var more = new ArrayList<>(lines);
    more.add(line);
    return new LedgerFile(service, List.copyOf(more));
  }

  /** This file with one line of it replaced; 2 is the first after the header. */
  LedgerFile replacing(int line, String from, String to) {
    var changed = new ArrayList<>(lines);
    changed.set(line - 2, changed.get(line - 2).replace(from, to));
    return new LedgerFile(service, List.copyOf(changed));
  }

  String text() {
    return HEADER + "\n" + String.join("\n", lines) + "\n";
  }
}
