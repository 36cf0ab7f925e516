package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
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
      refuse(LedgerColumns.REFERENCE, "'%s' is no reference".formatted(reference));
    }
    if (reference.length() > LONGEST_REFERENCE) {
      refuse(
          LedgerColumns.REFERENCE,
          "A reference has %s characters at most".formatted(LONGEST_REFERENCE));
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
          LedgerColumns.PAID_BY, "This is a line of %s in a file of %s".formatted(paidBy, payer));
    }
  }

  private @Nullable Quarter stated() {
    return row.cell(LedgerColumns.CONCERNS).isEmpty()
        ? null
        : read(LedgerColumns.CONCERNS, LedgerLineParser::quarter);
  }

  private @Nullable Money amount() {
    mustBeEmpty(LedgerColumns.UNIT, "Only staff days have a unit");
    var currency = needed(LedgerColumns.CURRENCY);
    if (!currency.isEmpty() && !isCurrency(currency)) {
      refuse(LedgerColumns.CURRENCY, "'%s' is not a known currency".formatted(currency));
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
    mustBeEmpty(LedgerColumns.CURRENCY, "Staff days are no money and have no currency");
    if (!row.cell(LedgerColumns.UNIT).equals("day")) {
      refuse(LedgerColumns.UNIT, "Staff days have the unit 'day'");
    }
    needed(LedgerColumns.PURPOSE);
    if (row.cell(LedgerColumns.BORNE_BY).equals(LedgerLine.BY_KEY)) {
      refuse(LedgerColumns.BORNE_BY, "Staff days are one instrument's; no key splits them");
    }
    return read(LedgerColumns.AMOUNT, LedgerLineParser::numberOfDays);
  }

  private String needed(String column) {
    var cell = row.cell(column);
    if (cell.isEmpty()) {
      refuse(column, "The cell is empty");
    }
    return cell;
  }

  private void mustBeEmpty(String column, String reason) {
    if (!row.cell(column).isEmpty()) {
      refuse(column, reason);
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
      refuse(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void refuse(String column, String message) {
    refused = true;
    violations.accept(LineViolation.invalid(row.line(), column, message));
  }

  /** An amount whose currency is not known, as it stands. */
  private static String inWhicheverCurrency(String text) {
    if (!Amounts.isDecimal(text)) {
      throw new IllegalArgumentException("'%s' is not a plain decimal amount".formatted(text));
    }
    return text;
  }

  private static BigDecimal numberOfDays(String text) {
    if (!DAYS.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no number of days with at most two decimals".formatted(text));
    }
    var days = new BigDecimal(text);
    if (days.signum() == 0) {
      throw new IllegalArgumentException("%s is nothing to book".formatted(text));
    }
    return days;
  }

  private static Quarter quarter(String text) {
    var quarter = Quarter.parse(text);
    if (!Dates.isPossible(quarter.year())) {
      throw new IllegalArgumentException("'%s' is not a quarter %s".formatted(text, Dates.YEARS));
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
