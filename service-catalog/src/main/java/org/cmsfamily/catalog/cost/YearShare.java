package org.cmsfamily.catalog.cost;

import java.time.Year;
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

  /** Positive when the instrument would need more than this. Source: StC44 decision, P9. */
  public Money excessOver(Money provided) {
    return cost().subtract(voluntary).subtract(provided);
  }
}
