package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.Row;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Reads one line of the layout {@code skein}, noting everything in it that is not well formed. */
final class ClaimReader {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern DAYS = Pattern.compile("-?\\d{1,6}(\\.\\d{1,2})?");
  private static final int LONGEST_REFERENCE = 200;

  private final Row row;
  private final String payer;
  private final List<LineViolation> violations;
  private final int before;

  private ClaimReader(Row row, String payer, List<LineViolation> violations) {
    this.row = row;
    this.payer = payer;
    this.violations = violations;
    this.before = violations.size();
  }

  /**
   * Reads the line; empty, with at least one violation more, if it is not well formed.
   *
   * @param payer whose extract it is: another's line is invalid
   */
  static Optional<Claim> read(Row row, String payer, List<LineViolation> violations) {
    return Optional.ofNullable(new ClaimReader(row, payer, violations).read());
  }

  private @Nullable Claim read() {
    var reference = needed(Columns.REFERENCE);
    if (reference.length() > LONGEST_REFERENCE) {
      refuse(
          Columns.REFERENCE, "A reference has %d characters at most".formatted(LONGEST_REFERENCE));
    }
    mustBePaidByThePayer();
    var service = needed(Columns.SERVICE);
    var borneBy = needed(Columns.BORNE_BY);
    var date = read(Columns.BOOKING_DATE, ClaimReader::date);
    var kind = read(Columns.KIND, Kind::of);
    var concerns = concerns(date);
    var days = kind == Kind.REDEPLOYED ? days() : null;
    var amount = kind == Kind.REDEPLOYED ? null : amount();
    if (violations.size() > before || date == null || kind == null || concerns == null) {
      return null;
    }
    return new Claim(
        row.line(),
        reference,
        service,
        borneBy,
        date,
        concerns,
        kind,
        amount,
        days,
        row.cell(Columns.PURPOSE),
        row.cell(Columns.DESCRIPTION),
        row.cell(Columns.DOCUMENT),
        row.cell(Columns.REVERSES).isEmpty() ? null : row.cell(Columns.REVERSES));
  }

  private void mustBePaidByThePayer() {
    var paidBy = needed(Columns.PAID_BY);
    if (!paidBy.isEmpty() && !paidBy.equals(payer)) {
      refuse(Columns.PAID_BY, "This is a line of %s in an extract of %s".formatted(paidBy, payer));
    }
  }

  private @Nullable Quarter concerns(@Nullable LocalDate date) {
    if (row.cell(Columns.CONCERNS).isEmpty()) {
      return date == null ? null : Quarter.of(date);
    }
    return read(Columns.CONCERNS, Quarter::parse);
  }

  private @Nullable Money amount() {
    mustBeEmpty(Columns.UNIT, "Only staff days have a unit");
    var currency = needed(Columns.CURRENCY);
    if (!currency.isEmpty() && !isCurrency(currency)) {
      refuse(Columns.CURRENCY, "'%s' is not a known currency".formatted(currency));
      currency = "";
    }
    var known = currency;
    if (known.isEmpty()) {
      read(Columns.AMOUNT, ClaimReader::inWhicheverCurrency);
      return null;
    }
    return read(Columns.AMOUNT, text -> Amounts.of(text, known));
  }

  private @Nullable BigDecimal days() {
    mustBeEmpty(Columns.CURRENCY, "Staff days are no money and have no currency");
    if (!row.cell(Columns.UNIT).equals("day")) {
      refuse(Columns.UNIT, "Staff days have the unit 'day'");
    }
    needed(Columns.PURPOSE);
    if (row.cell(Columns.BORNE_BY).equals(Claim.BY_KEY)) {
      refuse(Columns.BORNE_BY, "Staff days are one instrument's; no key splits them");
    }
    return read(Columns.AMOUNT, ClaimReader::numberOfDays);
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
    violations.add(LineViolation.invalid(row.line(), column, message));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text, DATE);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'%s' is no date such as 2027-03-31".formatted(text), e);
    }
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
    return new BigDecimal(text);
  }

  private static boolean isCurrency(String code) {
    try {
      return Amounts.scale(code) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
