package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import java.time.Year;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * What one instrument pays towards a service in one budget year, in the plan's currency.
 *
 * @param baseline what the terms count, of its adopted budget, for what the service replaces
 * @param recurring its share of the yearly cost
 * @param oneTime its share of setting the service up
 * @param voluntary income for this service and year, under a signed agreement or received
 */
public record YearShare(
    String instrument, Year year, Money baseline, Money recurring, Money oneTime, Money voluntary) {

  /** All it pays that year, before income. */
  public Money cost() {
    return recurring.add(oneTime);
  }

  /** What of it a part of the year bears; what the terms count of a budget stays stated. */
  public YearShare partly(BigDecimal part) {
    return part.compareTo(BigDecimal.ONE) == 0
        ? this
        : new YearShare(
            instrument,
            year,
            baseline,
            Amounts.round(recurring.multiply(part)),
            Amounts.round(oneTime.multiply(part)),
            Amounts.round(voluntary.multiply(part)));
  }

  /** Positive when the instrument would need more than this. Source: StC44 decision, P9. */
  public Money excessOver(Money provided) {
    return cost().subtract(voluntary).subtract(provided);
  }
}
