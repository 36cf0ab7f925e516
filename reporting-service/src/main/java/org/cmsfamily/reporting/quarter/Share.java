package org.cmsfamily.reporting.quarter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.javamoney.moneta.Money;

/**
 * What one instrument bears of a quarter: what it bears alone and its parts of the pools, by kind.
 *
 * @param booked at the rates booked with
 * @param planned at the planned rates
 */
public record Share(String currency, Map<Kind, Money> booked, Map<Kind, Money> planned) {

  /** The instrument's share of the groups, of which the pools were made. */
  static Share of(
      String instrument, Collection<PostingGroup> groups, Collection<Pool> pools, String currency) {
    var booked = new EnumMap<Kind, Money>(Kind.class);
    var planned = new EnumMap<Kind, Money>(Kind.class);
    for (var group : groups) {
      if (instrument.equals(group.borneBy())) {
        booked.merge(group.kind(), group.booked(), Money::add);
        planned.merge(group.kind(), group.planned(), Money::add);
      }
    }
    var zero = Amounts.zero(currency);
    for (var pool : pools) {
      booked.merge(pool.kind(), pool.parts().getOrDefault(instrument, zero), Money::add);
      planned.merge(pool.kind(), pool.plannedParts().getOrDefault(instrument, zero), Money::add);
    }
    return new Share(currency, booked, planned);
  }

  /** The part of one kind, at the rates booked with. */
  public Money of(Kind kind) {
    return booked.getOrDefault(kind, Amounts.zero(currency));
  }

  /** Actual + one-time − voluntary income, at the rates booked with. */
  public Money needed() {
    return needed(booked);
  }

  /** The same at the planned rates. */
  public Money neededAtPlannedRate() {
    return needed(planned);
  }

  private Money needed(Map<Kind, Money> amounts) {
    var zero = Amounts.zero(currency);
    return amounts
        .getOrDefault(Kind.ACTUAL, zero)
        .add(amounts.getOrDefault(Kind.ONE_TIME, zero))
        .subtract(amounts.getOrDefault(Kind.VOLUNTARY_INCOME, zero));
  }
}
