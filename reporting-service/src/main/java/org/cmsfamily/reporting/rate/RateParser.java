package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cmsfamily.platform.date.Dates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.jspecify.annotations.Nullable;

/** Reads a line of a file of rates, noting everything in it that is not well formed. */
final class RateParser {

  static final String CURRENCY = "currency";
  static final String IN_FORCE_FROM = "in_force_from";
  static final String PER_USD = "per_usd";
  static final String SOURCE = "source";
  static final List<String> COLUMNS = List.of(CURRENCY, IN_FORCE_FROM, PER_USD, SOURCE);

  /**
   * ISO dates, and those of the published file, such as {@code 15 Feb 2026}; days, never instants.
   */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");

  private final List<LineViolation> violations = new ArrayList<>();
  private final int line;
  private final UnaryOperator<String> cells;

  private RateParser(int line, UnaryOperator<String> cells) {
    this.line = line;
    this.cells = cells;
  }

  /**
   * Reads the line; empty, with at least one violation more, if it is not well formed.
   *
   * @param cells the text of a column
   */
  static Optional<Rate> read(int line, UnaryOperator<String> cells, LineViolations violations) {
    var reader = new RateParser(line, cells);
    var rate = reader.read();
    violations.addAll(reader.violations);
    return Optional.ofNullable(rate);
  }

  private @Nullable Rate read() {
    var currency = currency();
    var from = date();
    var perUsd = perUsd();
    return from == null || perUsd == null || !violations.isEmpty()
        ? null
        : new Rate(currency, from, perUsd, cells.apply(SOURCE));
  }

  private String currency() {
    var code = cells.apply(CURRENCY);
    try {
      if (Amounts.scale(code) < 0) {
        refuse(CURRENCY, Text.of("currency-not-paid-in").with("code", code));
      }
    } catch (IllegalArgumentException e) {
      refuse(CURRENCY, RefusedValue.why(e));
    }
    return code;
  }

  private @Nullable LocalDate date() {
    var text = cells.apply(IN_FORCE_FROM);
    var date = DATES.stream().map(form -> parsed(text, form)).filter(Objects::nonNull).findFirst();
    if (date.isEmpty() || !Dates.isPossible(date.get().getYear())) {
      refuse(IN_FORCE_FROM, Text.of("rate-without-date").with("value", text));
      return null;
    }
    return date.get();
  }

  private static @Nullable LocalDate parsed(String text, DateTimeFormatter form) {
    try {
      return LocalDate.parse(text, form);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable BigDecimal perUsd() {
    var text = cells.apply(PER_USD);
    if (!DECIMAL.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
      refuse(PER_USD, Text.of("not-a-rate").with("value", text));
      return null;
    }
    return new BigDecimal(text);
  }

  private void refuse(String column, Text message) {
    violations.add(LineViolation.invalid(line, column, message));
  }
}
