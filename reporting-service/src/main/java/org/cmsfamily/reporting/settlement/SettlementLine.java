package org.cmsfamily.reporting.settlement;

import org.javamoney.moneta.Money;

/**
 * What one instrument paid for a service in a quarter, and what it bears of it.
 *
 * @param paid cost and one-time cost charged to its fund, less voluntary income received by it
 * @param borne its part of the same
 * @param balance paid − borne; positive when the others owe it
 */
public record SettlementLine(String instrument, Money paid, Money borne, Money balance) {

  /** The line of one instrument. */
  public static SettlementLine of(String instrument, Money paid, Money borne) {
    return new SettlementLine(instrument, paid, borne, paid.subtract(borne));
  }
}
