package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.snapshot.Change;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs from the revision before, as numbers of one currency.
 *
 * @param currency null for staff days
 */
public record ChangedFigure(
    String figure,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    @Nullable String currency) {

  /** A number as a change states it, such as {@code 27000.00 EUR}. */
  private record Stated(BigDecimal number, @Nullable String currency) {

    static @Nullable Stated of(@Nullable String plain) {
      if (plain == null) {
        return null;
      }
      int blank = plain.indexOf(' ');
      return blank < 0
          ? new Stated(new BigDecimal(plain), null)
          : new Stated(new BigDecimal(plain.substring(0, blank)), plain.substring(blank + 1));
    }
  }

  /** One row; two where the currencies differ, so that a row never mixes them. */
  static Stream<ChangedFigure> of(Change change) {
    var before = Stated.of(change.before());
    var after = Stated.of(change.after());
    if (before == null || after == null) {
      return Stream.of(before, after)
          .flatMap(Stream::ofNullable)
          .map(stated -> of(change, before, after, stated.currency));
    }
    return Stream.of(before.currency, after.currency)
        .distinct()
        .map(currency -> of(change, before, after, currency));
  }

  private static ChangedFigure of(
      Change change, @Nullable Stated before, @Nullable Stated after, @Nullable String currency) {
    return new ChangedFigure(
        change.figure(), number(before, currency), number(after, currency), currency);
  }

  private static @Nullable BigDecimal number(@Nullable Stated stated, @Nullable String currency) {
    return stated != null && Objects.equals(stated.currency, currency) ? stated.number : null;
  }

  /** One of its numbers as the language writes it. */
  String words(ReportNames names, @Nullable BigDecimal number) {
    if (number == null) {
      return names.none();
    }
    return currency == null
        ? names.formats().decimal(number)
        : names.money(Amounts.of(number, currency));
  }
}
