package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.csv.LineViolation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** What a line says otherwise than the entry with the same reference. */
final class Differences {

  private final LedgerLine line;
  private final LedgerEntry entry;
  private final List<LineViolation> found = new ArrayList<>();

  private Differences(LedgerLine line, LedgerEntry entry) {
    this.line = line;
    this.entry = entry;
  }

  /** One conflict for each column that differs; none if the line is known already. */
  static List<LineViolation> between(
      LedgerLine line, LedgerEntry entry, @Nullable String reversesId) {
    var differences = new Differences(line, entry);
    differences.compare(reversesId);
    return differences.found;
  }

  private void compare(@Nullable String reversesId) {
    var borneBy = entry.borneBy() == null ? LedgerLine.BY_KEY : entry.borneBy();
    compare(LedgerColumns.SERVICE, line.service(), entry.service());
    compare(LedgerColumns.BORNE_BY, line.borneBy(), borneBy);
    compare(LedgerColumns.BOOKING_DATE, line.bookingDate(), entry.bookingDate());
    if (line.bookingDate().equals(entry.bookingDate())) {
      compare(LedgerColumns.CONCERNS, line.concerns(), entry.concerns());
    }
    compare(LedgerColumns.KIND, line.kind().text(), entry.kind().text());
    compare(LedgerColumns.AMOUNT, text(line.amount()), text(entry.amount()));
    var days = line.days();
    var theirs = entry.days();
    if (days != null && theirs != null && days.compareTo(theirs) != 0) {
      compare(LedgerColumns.AMOUNT, days, theirs);
    }
    compare(LedgerColumns.PURPOSE, line.purpose(), entry.purpose());
    compare(LedgerColumns.DESCRIPTION, line.description(), entry.description());
    compare(LedgerColumns.DOCUMENT, line.document(), entry.document());
    if (!Objects.equals(reversesId, entry.reverses())) {
      found.add(conflict(LedgerColumns.REVERSES, "The line reverses another than the entry does"));
    }
  }

  private void compare(String column, Object here, Object there) {
    if (!here.equals(there)) {
      found.add(
          conflict(
              column,
              "Reference %s is booked already with %s '%s', not '%s'"
                  .formatted(line.reference(), column, there, here)));
    }
  }

  private LineViolation conflict(String column, String message) {
    return LineViolation.conflicting(line.line(), column, message, entry.id());
  }

  private static String text(@Nullable Money amount) {
    return amount == null ? "" : Amounts.text(amount);
  }
}
