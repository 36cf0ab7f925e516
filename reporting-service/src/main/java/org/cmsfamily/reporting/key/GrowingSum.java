package org.cmsfamily.reporting.key;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Constraints;
import org.cmsfamily.platform.money.InfeasibleApportionment;
import org.javamoney.moneta.Money;

/**
 * A sum that a key splits and that grows, or shrinks by what comes back, in several steps. Each
 * step takes its part cumulatively: the parts of the sum so far less what was taken before. So the
 * steps always add up to the parts of the whole, and what comes back whole leaves nothing.
 *
 * @param key that splits it
 * @param taken the parts of the steps before; empty for the first
 */
public record GrowingSum(ApportionmentKey key, SortedMap<String, Money> taken) {

  /**
   * The parts of a step of a sum without limits.
   *
   * @param total of this step and all before
   * @throws InfeasibleApportionment if all weights are zero
   */
  public SortedMap<String, Money> step(Money total) {
    return less(evenly(total, key.weights()));
  }

  /**
   * The parts of a step within a year of recurring cost whose last quarter is still to come: as the
   * year is expected to be shared.
   *
   * @param total of this step and all before
   * @param year what the year is expected to come to
   * @throws InfeasibleApportionment if all weights are zero
   */
  public SortedMap<String, Money> stepWithin(Money total, Money year) {
    return less(evenly(total, expected(total, year)));
  }

  /**
   * The parts of a step with which a year of recurring cost obeys the key's limits; a year that
   * cannot is shared as if there were none, whatever its quarters had led to expect.
   *
   * @param total of this step and all before
   * @throws InfeasibleApportionment if all weights are zero
   */
  public SortedMap<String, Money> lastStep(Money total) {
    try {
      return less(withinLimits(total));
    } catch (InfeasibleApportionment e) {
      return less(key.split(total));
    }
  }

  private SortedMap<String, BigDecimal> expected(Money total, Money year) {
    if (!total.isPositive()) {
      return key.weights();
    }
    try {
      var weights = new TreeMap<String, BigDecimal>();
      key.splitYear(year)
          .forEach((instrument, part) -> weights.put(instrument, Amounts.number(part)));
      return weights;
    } catch (InfeasibleApportionment e) {
      return key.weights();
    }
  }

  /** Within the limits, and nobody less than before if that can be. */
  private SortedMap<String, Money> withinLimits(Money total) {
    var limits = key.limits(total.getCurrency().getCurrencyCode());
    if (growsTo(total)) {
      var floors = new TreeMap<>(taken);
      floors.keySet().removeAll(limits.frozen().keySet());
      limits.floors().forEach((instrument, floor) -> floors.merge(instrument, floor, this::more));
      try {
        return Apportionment.split(
            total, key.weights(), new Constraints(floors, limits.ceilings(), limits.frozen()));
      } catch (InfeasibleApportionment e) {
        return key.splitYear(total);
      }
    }
    return key.splitYear(total);
  }

  /** By weights; while the sum grows nobody has less than before, while it shrinks nobody more. */
  private SortedMap<String, Money> evenly(Money total, SortedMap<String, BigDecimal> weights) {
    try {
      if (growsTo(total)) {
        return Apportionment.split(total, weights, new Constraints(taken, Map.of(), Map.of()));
      }
      if (shrinksTo(total)) {
        return Apportionment.split(total, weights, new Constraints(Map.of(), taken, Map.of()));
      }
    } catch (InfeasibleApportionment e) {
      return Apportionment.split(total, weights); // another key's part is among those taken
    }
    return Apportionment.split(total, weights);
  }

  private boolean growsTo(Money total) {
    return isOrdinary(total) && !total.isLessThan(before(total));
  }

  private boolean shrinksTo(Money total) {
    return isOrdinary(total) && total.isLessThan(before(total));
  }

  /** Whether something was taken before, and nothing is negative. */
  private boolean isOrdinary(Money total) {
    return !taken.isEmpty()
        && !total.isNegative()
        && taken.values().stream().noneMatch(Money::isNegative);
  }

  private Money before(Money total) {
    return Amounts.sum(taken.values(), total.getCurrency().getCurrencyCode());
  }

  private Money more(Money one, Money other) {
    return one.isLessThan(other) ? other : one;
  }

  private SortedMap<String, Money> less(SortedMap<String, Money> parts) {
    var step = new TreeMap<>(parts);
    taken.forEach((instrument, part) -> step.merge(instrument, part.negate(), Money::add));
    return step;
  }
}
