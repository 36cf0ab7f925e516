package org.cmsfamily.reporting.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.cmsfamily.platform.money.Amounts;

/** Invariant 10: money never meets money of another currency without a named rate. */
class MoneyNeverMeetsMoneyTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  @Property(tries = 200)
  void aConversionNamesItsRatesAndFollowsFromThem(
      @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long cents,
      @ForAll @LongRange(min = 1, max = 2_000_000) long euroRate,
      @ForAll @LongRange(min = 1, max = 2_000_000) long francRate) {
    var table =
        new RateTable(
            List.of(
                new Rate("EUR", DAY, BigDecimal.valueOf(euroRate, 3), "sample"),
                new Rate("CHF", DAY, BigDecimal.valueOf(francRate, 3), "sample")));
    var francs = Amounts.of(BigDecimal.valueOf(cents, 2).toPlainString(), "CHF");
    var conversion = table.convert(francs, "EUR", DAY);
    var rate = Objects.requireNonNull(conversion.rate());
    var exact =
        Amounts.number(francs)
            .multiply(rate.toPerUsd())
            .subtract(Amounts.number(conversion.amount()).multiply(rate.fromPerUsd()));
    // off by half a cent at most: |amount × to − converted × from| ≤ 0.005 × from
    assertThat(exact.abs())
        .isLessThanOrEqualTo(rate.fromPerUsd().multiply(new BigDecimal("0.005")));
  }

  @Property(tries = 50)
  void amountsOfTwoCurrenciesAreNeverAdded(
      @ForAll @LongRange(min = 1, max = 1_000_000) long cents) {
    var francs = Amounts.of(BigDecimal.valueOf(cents, 2).toPlainString(), "CHF");
    assertThatThrownBy(() -> eur("1.00").add(francs)).isInstanceOf(MonetaryException.class);
    assertThatThrownBy(() -> Amounts.sum(List.of(francs), "EUR"))
        .isInstanceOf(MonetaryException.class);
  }
}
