package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cost plan for those who stay: the whole cost from a year on, in the same proportions.
 *
 * @param gone the codes of those who have left
 * @param from the first year
 */
record PlanOfTheRest(CostPlan plan, Set<String> gone, Year from) {

  CostPlan remaining() {
    var key = plan.key();
    return new CostPlan(
        plan.currency(),
        plan.plannedRates(),
        plan.programmeSupportCost(),
        plan.phasing(),
        key == null ? null : key.without(gone),
        without(plan.baseline()),
        since(plan.recurring()),
        since(plan.oneTime()),
        plan.inKind().stream().filter(one -> !gone.contains(one.instrument())).toList(),
        plan.voluntaryIncome().stream().filter(one -> !gone.contains(one.instrument())).toList(),
        since(plan.partOfYear()),
        without(plan.subjectToNextBudget()));
  }

  private <T> SortedMap<String, T> without(Map<String, T> all) {
    var some = new TreeMap<>(all);
    some.keySet().removeAll(gone);
    return some;
  }

  private <T> SortedMap<Year, T> since(SortedMap<Year, T> all) {
    return new TreeMap<>(all.tailMap(from));
  }
}
