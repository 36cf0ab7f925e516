package org.cmsfamily.reporting.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

  /** The rate in force on the day; USD needs none. */
  public Optional<Rate> on(String currency, LocalDate day) {
    return Optional.ofNullable(byCurrency.get(currency))
        .map(rates -> rates.floorEntry(day))
        .map(Map.Entry::getValue);
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
        Money.of(converted, Amounts.unit(to)),
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
