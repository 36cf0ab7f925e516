package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cost plan for those who stay: the whole cost of some years, in the same proportions.
 *
 * @param gone the codes of those who have left
 * @param parts how much of each of these years, in their order; 1 is all of it
 */
record PlanOfTheRest(CostPlan plan, Set<String> gone, SortedMap<Year, BigDecimal> parts) {

  CostPlan remaining() {
    var key = plan.key();
    return new CostPlan(
        plan.currency(),
        plan.plannedRates(),
        plan.programmeSupportCost(),
        plan.phasing(),
        key == null ? null : key.without(gone),
        without(plan.baseline()),
        some(plan.recurring()),
        some(plan.oneTime()),
        plan.inKind().stream().filter(one -> !gone.contains(one.instrument())).toList(),
        plan.voluntaryIncome().stream().filter(one -> !gone.contains(one.instrument())).toList(),
        partOfYear(),
        without(plan.subjectToNextBudget()));
  }

  private <T> SortedMap<String, T> without(Map<String, T> all) {
    var some = new TreeMap<>(all);
    some.keySet().removeAll(gone);
    return some;
  }

  private SortedMap<Year, BigDecimal> partOfYear() {
    var stated = some(plan.partOfYear());
    stated.replaceAll(
        (year, percent) ->
            Objects.requireNonNull(parts.get(year)).multiply(percent, MathContext.DECIMAL128));
    return stated;
  }

  private <T> SortedMap<Year, T> some(SortedMap<Year, T> all) {
    var some = new TreeMap<>(all);
    some.keySet().retainAll(parts.keySet());
    return some;
  }
}
