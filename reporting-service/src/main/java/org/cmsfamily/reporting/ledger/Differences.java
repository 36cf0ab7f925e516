package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
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
  static List<LineViolation> between(LedgerLine line, LedgerEntry entry, KnownEntries known) {
    var differences = new Differences(line, entry);
    differences.compare(known);
    return differences.found;
  }

  private void compare(KnownEntries known) {
    var borneBy = entry.borneBy() == null ? LedgerLine.BY_KEY : entry.borneBy();
    compare(LedgerColumns.SERVICE, line.service(), entry.service());
    compare(LedgerColumns.BORNE_BY, line.borneBy(), borneBy);
    compare(LedgerColumns.BOOKING_DATE, line.bookingDate(), entry.bookingDate());
    if (line.bookingDate().equals(entry.bookingDate()) && saysItsQuarter()) {
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
    if (!reversesTheSame(known)) {
      found.add(conflict(LedgerColumns.REVERSES, Text.of("reverses-another-entry")));
    }
  }

  /** A reversal that names no quarter has that of the entry it takes back. */
  private boolean saysItsQuarter() {
    return line.reverses() == null || line.stated() != null;
  }

  private boolean reversesTheSame(KnownEntries known) {
    if (line.reverses() == null || entry.reverses() == null) {
      return line.reverses() == null && entry.reverses() == null;
    }
    return known
        .withId(entry.reverses())
        .map(target -> NormalForm.of(target.reference()).equals(line.reversesKey()))
        .orElse(false);
  }

  private void compare(String column, Object here, Object there) {
    if (!here.equals(there)) {
      found.add(
          conflict(
              column,
              Text.of("booked-otherwise")
                  .with("reference", line.reference())
                  .with("column", column)
                  .with("there", there)
                  .with("here", here)));
    }
  }

  private LineViolation conflict(String column, Text message) {
    return LineViolation.conflicting(line.line(), column, message, entry.id());
  }

  private static String text(@Nullable Money amount) {
    return amount == null ? "" : Amounts.text(amount);
  }
}
