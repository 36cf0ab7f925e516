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

  private final Claim claim;
  private final LedgerEntry entry;
  private final List<LineViolation> found = new ArrayList<>();

  private Differences(Claim claim, LedgerEntry entry) {
    this.claim = claim;
    this.entry = entry;
  }

  /** One conflict for each column that differs; none if the line is known already. */
  static List<LineViolation> between(Claim claim, LedgerEntry entry, @Nullable String reversesId) {
    var differences = new Differences(claim, entry);
    differences.compare(reversesId);
    return differences.found;
  }

  private void compare(@Nullable String reversesId) {
    var borneBy = entry.borneBy() == null ? Claim.BY_KEY : entry.borneBy();
    compare(Columns.SERVICE, claim.service(), entry.service());
    compare(Columns.BORNE_BY, claim.borneBy(), borneBy);
    compare(Columns.BOOKING_DATE, claim.bookingDate(), entry.bookingDate());
    if (claim.bookingDate().equals(entry.bookingDate())) {
      compare(Columns.CONCERNS, claim.concerns(), entry.concerns());
    }
    compare(Columns.KIND, claim.kind().text(), entry.kind().text());
    compare(Columns.AMOUNT, text(claim.amount()), text(entry.amount()));
    var days = claim.days();
    var theirs = entry.days();
    if (days != null && theirs != null && days.compareTo(theirs) != 0) {
      compare(Columns.AMOUNT, days, theirs);
    }
    compare(Columns.PURPOSE, claim.purpose(), entry.purpose());
    compare(Columns.DESCRIPTION, claim.description(), entry.description());
    compare(Columns.DOCUMENT, claim.document(), entry.document());
    if (!Objects.equals(reversesId, entry.reverses())) {
      found.add(conflict(Columns.REVERSES, "The line reverses another than the entry does"));
    }
  }

  private void compare(String column, Object here, Object there) {
    if (!here.equals(there)) {
      found.add(
          conflict(
              column,
              "Reference %s is booked already with %s '%s', not '%s'"
                  .formatted(claim.reference(), column, there, here)));
    }
  }

  private LineViolation conflict(String column, String message) {
    return LineViolation.conflicting(claim.line(), column, message, entry.id());
  }

  private static String text(@Nullable Money amount) {
    return amount == null ? "" : Amounts.text(amount);
  }
}
