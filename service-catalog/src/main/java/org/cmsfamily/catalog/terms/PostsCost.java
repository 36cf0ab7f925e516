package org.cmsfamily.catalog.terms;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * What the posts of terms cost, which is part of the recurring cost and never beside it. Source:
 * domain, terms.
 */
public record PostsCost(Terms terms) {

  private List<Amount> stated() {
    return terms.posts().stream().map(Post::yearlyCost).filter(Objects::nonNull).toList();
  }

  /** The currencies in which a post's cost is stated, and for which there is no planned rate. */
  public SortedSet<String> withoutRate() {
    var without = new TreeSet<String>();
    var plan = terms.costPlan();
    stated().stream()
        .filter(cost -> plan.inPlanCurrency(cost).isEmpty() && cost.currency() != null)
        .forEach(cost -> without.add(String.valueOf(cost.currency())));
    return without;
  }

  /**
   * By how much they cost more than the recurring cost of a year, for each year in which they do; a
   * year in part has its part of their cost.
   */
  public SortedMap<Year, Money> excess() {
    var excess = new TreeMap<Year, Money>();
    var currency = terms.costPlan().currency();
    if (currency != null && withoutRate().isEmpty()) {
      terms
          .costPlan()
          .recurring()
          .forEach(
              (year, amounts) -> {
                var more = of(year, currency).subtract(sum(amounts, currency));
                if (more.isPositive()) {
                  excess.put(year, more);
                }
              });
    }
    excess.keySet().retainAll(terms.years());
    return excess;
  }

  private Money of(Year year, String currency) {
    return Amounts.round(sum(stated(), currency).multiply(terms.partOf(year)));
  }

  private Money sum(List<Amount> amounts, String currency) {
    var plan = terms.costPlan();
    return Amounts.sum(
        amounts.stream().flatMap(amount -> plan.inPlanCurrency(amount).stream()).toList(),
        currency);
  }
}
