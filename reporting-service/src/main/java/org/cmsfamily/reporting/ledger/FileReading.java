package org.cmsfamily.reporting.ledger;

import java.util.Map;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.ledger.profile.ExtractLayout;
import org.cmsfamily.reporting.ledger.profile.ProfileVersion;
import org.jspecify.annotations.Nullable;

/**
 * How the file of a payer is read.
 *
 * @param profile the version of its profile; null for our own layout
 */
record FileReading(String payer, @Nullable ProfileVersion profile) {

  /** The layout's name. */
  String layout() {
    return Words.of(profile == null ? LayoutName.SKEIN : LayoutName.PROFILE);
  }

  /** The number of the profile's version; null for our own layout. */
  @Nullable Integer profileVersion() {
    return profile == null ? null : profile.number();
  }

  /**
   * Whether an amount may come back without naming what it takes back: a profile declares how its
   * system writes credits, which seldom says of what.
   */
  boolean takesCredits() {
    return profile != null;
  }

  /** The same violation, of the column as the file calls it. */
  LineViolation named(LineViolation violation) {
    if (profile == null) {
      return violation;
    }
    var headings = headings(profile.layout());
    return violation.named(column -> headings.getOrDefault(column, column));
  }

  private static Map<String, String> headings(ExtractLayout layout) {
    var columns = layout.columns();
    return Map.ofEntries(
        Map.entry(LedgerColumns.REFERENCE, String.join(" ", columns.reference())),
        Map.entry(LedgerColumns.SERVICE, columns.fund()),
        Map.entry(LedgerColumns.PAID_BY, columns.fund()),
        Map.entry(LedgerColumns.BORNE_BY, columns.fund()),
        Map.entry(LedgerColumns.BOOKING_DATE, columns.bookingDate()),
        Map.entry(LedgerColumns.CONCERNS, columns.bookingDate()),
        Map.entry(LedgerColumns.KIND, columns.account()),
        Map.entry(LedgerColumns.AMOUNT, columns.amount()),
        Map.entry(LedgerColumns.CURRENCY, columns.currency()),
        Map.entry(LedgerColumns.DESCRIPTION, or(columns.description(), columns.amount())),
        Map.entry(LedgerColumns.DOCUMENT, or(columns.document(), columns.amount())),
        Map.entry(LedgerColumns.REVERSES, or(columns.reverses(), columns.amount())));
  }

  private static String or(@Nullable String heading, String otherwise) {
    return heading == null ? otherwise : heading;
  }
}
