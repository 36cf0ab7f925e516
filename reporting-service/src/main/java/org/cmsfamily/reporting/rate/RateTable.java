package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The rates of a family, and conversion by those in force on a day. */
public final class RateTable {

  private static final String USD = "USD";

  private final Map<String, NavigableMap<LocalDate, Rate>> byCurrency = new HashMap<>();

  /** A table of these rates. */
  public RateTable(Collection<Rate> rates) {
    rates.forEach(
        rate ->
            byCurrency
                .computeIfAbsent(rate.currency(), currency -> new TreeMap<>())
                .put(rate.inForceFrom(), rate));
  }

  /**
   * The rate in force on the day, of the table of its month or of the middle of it: an older one is
   * no rate of that month. USD needs none.
   */
  public Optional<Rate> on(String currency, LocalDate day) {
    return Optional.ofNullable(byCurrency.get(currency))
        .map(rates -> rates.floorEntry(day))
        .map(Map.Entry::getValue)
        .filter(rate -> day.isBefore(endOf(rate)));
  }

  /** The day after its last: the next table's of the month, or the first of the next month. */
  LocalDate endOf(Rate rate) {
    var monthEnds = YearMonth.from(rate.inForceFrom()).plusMonths(1).atDay(1);
    return Optional.ofNullable(byCurrency.get(rate.currency()))
        .map(rates -> rates.higherKey(rate.inForceFrom()))
        .filter(next -> next.isBefore(monthEnds))
        .orElse(monthEnds);
  }

  /** How many tables of the rate's month came into force after it. */
  int laterInItsMonth(Rate rate) {
    var monthEnds = YearMonth.from(rate.inForceFrom()).plusMonths(1).atDay(1);
    var rates = byCurrency.get(rate.currency());
    return rates == null ? 0 : rates.subMap(rate.inForceFrom(), false, monthEnds, false).size();
  }

  /** The rates of the same currency and month that came into force before it. */
  Collection<Rate> earlierInItsMonth(Rate rate) {
    var monthBegins = YearMonth.from(rate.inForceFrom()).atDay(1);
    var rates = byCurrency.get(rate.currency());
    return rates == null
        ? List.of()
        : rates.subMap(monthBegins, true, rate.inForceFrom(), false).values();
  }

  /** Whether this is what it has of the currency and day. */
  boolean holds(Rate rate) {
    var rates = byCurrency.get(rate.currency());
    return rates != null && rate.equals(rates.get(rate.inForceFrom()));
  }

  /**
   * The amount in another currency: amount × rate of the other ÷ rate of its own, rounded once,
   * half-even, to the cent. EUR to USD divides by the EUR rate, since USD's is one.
   *
   * @throws NoRateInForce if one of the two has no rate on the day
   */
  public Conversion convert(Money amount, String to, LocalDate day) {
    var from = amount.getCurrency().getCurrencyCode();
    if (from.equals(to)) {
      return new Conversion(amount, null);
    }
    var ours = mustHave(from, day);
    var theirs = mustHave(to, day);
    var converted =
        Amounts.number(amount)
            .multiply(perUsd(theirs))
            .divide(perUsd(ours), Amounts.scale(to), RoundingMode.HALF_EVEN);
    return new Conversion(
        Amounts.of(converted, to),
        new RateUsed(from, perUsd(ours), since(ours), to, perUsd(theirs), since(theirs)));
  }

  private @Nullable Rate mustHave(String currency, LocalDate day) {
    return currency.equals(USD)
        ? null
        : on(currency, day).orElseThrow(() -> new NoRateInForce(currency, day));
  }

  private static BigDecimal perUsd(@Nullable Rate rate) {
    return rate == null ? BigDecimal.ONE : rate.perUsd();
  }

  private static @Nullable LocalDate since(@Nullable Rate rate) {
    return rate == null ? null : rate.inForceFrom();
  }
}
