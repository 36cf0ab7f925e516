package org.cmsfamily.registry.budget;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The totals that were published with a budget, as they were published, whatever its lines sum to.
 * Amounts are plain decimal texts in its currency.
 *
 * @param byYear per year, of the years whose total was published
 * @param overPeriod over all its years, if that was published
 */
public record BudgetTotals(
    @Size(max = 20)
        SortedMap<
                @Pattern(regexp = "\\d{4}", message = "{pattern.year}") String,
                @Size(max = 30) String>
            byYear,
    @Nullable @Size(max = 30) String overPeriod) {

  public BudgetTotals {
    byYear =
        Collections.unmodifiableSortedMap(byYear == null ? new TreeMap<>() : new TreeMap<>(byYear));
  }

  /** The same, each amount at the currency's decimals. */
  BudgetTotals in(String currency) {
    var plain = new TreeMap<String, String>();
    byYear.forEach((year, amount) -> plain.put(year, plain(amount, currency)));
    return new BudgetTotals(plain, overPeriod == null ? null : plain(overPeriod, currency));
  }

  private static String plain(String amount, String currency) {
    return Amounts.plain(Amounts.of(amount, currency));
  }
}
