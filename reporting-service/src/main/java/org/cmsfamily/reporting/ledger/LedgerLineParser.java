package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.CsvRow;
import org.cmsfamily.reporting.csv.LineViolation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Reads one line of the layout {@code skein}, noting everything in it that is not well formed. */
final class LedgerLineParser {

  private static final Pattern DAYS = Pattern.compile("-?\\d{1,6}(\\.\\d{1,2})?");
  static final int LONGEST_REFERENCE = 200;

  private final CsvRow row;
  private final String payer;
  private final Consumer<LineViolation> violations;
  private boolean refused;

  private LedgerLineParser(CsvRow row, String payer, Consumer<LineViolation> violations) {
    this.row = row;
    this.payer = payer;
    this.violations = violations;
  }

  /**
   * Reads the line; empty, with at least one violation more, if it is not well formed.
   *
   * @param payer whose file it is: another's line is invalid
   */
  static Optional<LedgerLine> read(CsvRow row, String payer, Consumer<LineViolation> violations) {
    return Optional.ofNullable(new LedgerLineParser(row, payer, violations).read());
  }

  private @Nullable LedgerLine read() {
    var reference = needed(LedgerColumns.REFERENCE);
    if (!reference.isEmpty() && NormalForm.of(reference).isEmpty()) {
      refuse(LedgerColumns.REFERENCE, Text.of("not-a-reference").with("value", reference));
    }
    if (reference.length() > LONGEST_REFERENCE) {
      refuse(
          LedgerColumns.REFERENCE, Text.of("reference-too-long").with("most", LONGEST_REFERENCE));
    }
    mustBePaidByThePayer();
    var service = needed(LedgerColumns.SERVICE);
    var borneBy = needed(LedgerColumns.BORNE_BY);
    var date = read(LedgerColumns.BOOKING_DATE, Dates::day);
    var kind = read(LedgerColumns.KIND, Kind::of);
    var stated = stated();
    var days = kind == Kind.REDEPLOYED ? days() : null;
    var amount = kind == Kind.REDEPLOYED ? null : amount();
    if (refused || date == null || kind == null) {
      return null;
    }
    return new LedgerLine(
        row.line(),
        reference,
        service,
        borneBy,
        date,
        stated,
        kind,
        amount,
        days,
        row.cell(LedgerColumns.PURPOSE),
        row.cell(LedgerColumns.DESCRIPTION),
        row.cell(LedgerColumns.DOCUMENT),
        row.cell(LedgerColumns.REVERSES).isEmpty() ? null : row.cell(LedgerColumns.REVERSES));
  }

  private void mustBePaidByThePayer() {
    var paidBy = needed(LedgerColumns.PAID_BY);
    if (!paidBy.isEmpty() && !paidBy.equals(payer)) {
      refuse(
          LedgerColumns.PAID_BY,
          Text.of("line-of-another-payer").with("paidBy", paidBy).with("payer", payer));
    }
  }

  private @Nullable Quarter stated() {
    return row.cell(LedgerColumns.CONCERNS).isEmpty()
        ? null
        : read(LedgerColumns.CONCERNS, LedgerLineParser::quarter);
  }

  private @Nullable Money amount() {
    mustBeEmpty(LedgerColumns.UNIT, () -> Text.of("unit-of-days-only"));
    var currency = needed(LedgerColumns.CURRENCY);
    if (!currency.isEmpty() && !isCurrency(currency)) {
      refuse(LedgerColumns.CURRENCY, Text.of("currency-not-known").with("value", currency));
      currency = "";
    }
    var known = currency;
    if (known.isEmpty()) {
      read(LedgerColumns.AMOUNT, LedgerLineParser::inWhicheverCurrency);
      return null;
    }
    return read(LedgerColumns.AMOUNT, text -> Amounts.booked(text, known));
  }

  private @Nullable BigDecimal days() {
    mustBeEmpty(LedgerColumns.CURRENCY, () -> Text.of("days-without-currency"));
    if (!row.cell(LedgerColumns.UNIT).equals("day")) {
      refuse(LedgerColumns.UNIT, Text.of("days-in-days"));
    }
    needed(LedgerColumns.PURPOSE);
    if (row.cell(LedgerColumns.BORNE_BY).equals(LedgerLine.BY_KEY)) {
      refuse(LedgerColumns.BORNE_BY, Text.of("days-of-one-instrument"));
    }
    return read(LedgerColumns.AMOUNT, LedgerLineParser::numberOfDays);
  }

  private String needed(String column) {
    var cell = row.cell(column);
    if (cell.isEmpty()) {
      refuse(column, Text.of("cell-empty"));
    }
    return cell;
  }

  private void mustBeEmpty(String column, Supplier<Text> reason) {
    if (!row.cell(column).isEmpty()) {
      refuse(column, reason.get());
    }
  }

  private <T> @Nullable T read(String column, Function<String, T> how) {
    var cell = needed(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return how.apply(cell);
    } catch (IllegalArgumentException e) {
      refuse(column, RefusedValue.why(e));
      return null;
    }
  }

  private void refuse(String column, Text message) {
    refused = true;
    violations.accept(LineViolation.invalid(row.line(), column, message));
  }

  /** An amount whose currency is not known, as it stands. */
  private static String inWhicheverCurrency(String text) {
    if (!Amounts.isDecimal(text)) {
      throw new RefusedValue(Text.of("amount-not-plain").with("value", text));
    }
    return text;
  }

  private static BigDecimal numberOfDays(String text) {
    if (!DAYS.matcher(text).matches()) {
      throw new RefusedValue(Text.of("not-a-number-of-days").with("value", text));
    }
    var days = new BigDecimal(text);
    if (days.signum() == 0) {
      throw new RefusedValue(Text.of("no-days-to-book").with("value", text));
    }
    return days;
  }

  private static Quarter quarter(String text) {
    var quarter = Quarter.parse(text);
    if (!Dates.isPossible(quarter.year())) {
      throw new RefusedValue(
          Text.of("quarter-not-possible")
              .with("value", text)
              .with("first", Dates.FIRST_YEAR)
              .with("last", Dates.LAST_YEAR));
    }
    return quarter;
  }

  private static boolean isCurrency(String code) {
    try {
      return Amounts.scale(code) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
