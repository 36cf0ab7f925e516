package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * What terms take of the budgets that they name: what they need, of their lines in the order in
 * which they name them, at most what they count of each. Source: StC44 decision, P9.
 */
public final class HeldFunds {

  private HeldFunds() {}

  /**
   * What the terms of a proposal hold once they are submitted; nothing while they are unclear. Of a
   * line that the coalition needs more of, as much as that.
   */
  public static List<Encumbrance> of(Case c, String proposal) {
    var held = held(c);
    c.ofCoalition()
        .map(HeldFunds::held)
        .ifPresent(
            some ->
                some.forEach(
                    (line, money) ->
                        held.merge(
                            line, money, (one, other) -> one.isLessThan(other) ? other : one)));
    var result = new ArrayList<Encumbrance>();
    held.forEach(
        (line, money) ->
            result.add(new Encumbrance(proposal, c.terms().serviceCode(), line, money)));
    return result;
  }

  private static Map<LineYear, Money> held(Case c) {
    var held = new LinkedHashMap<LineYear, Money>();
    var plan = c.terms().costPlan();
    covers(c).forEach((share, cover) -> hold(plan, share, cover, held));
    return held;
  }

  private static void hold(
      CostPlan plan, YearShare share, BudgetCover cover, Map<LineYear, Money> held) {
    var need = share.cost().subtract(share.voluntary());
    for (var take : cover.takes()) {
      var amount = need.isLessThan(take.amount()) ? need : take.amount();
      if (amount.isPositive()) {
        held.merge(take.source().line(), inCurrencyOfLine(plan, take, amount), Money::add);
        held.computeIfPresent(
            take.source().line(),
            (line, money) -> money.isGreaterThan(take.free()) ? take.free() : money);
        need = need.subtract(amount);
      }
    }
  }

  private static Money inCurrencyOfLine(CostPlan plan, BudgetCover.Take take, Money amount) {
    var currency = take.source().currency();
    return currency.equals(plan.currency()) ? amount : plan.fromPlanCurrency(amount, currency);
  }

  /**
   * How much of what the terms count the terms of others hold, by instrument and year, in the
   * plan's currency; years of which others hold nothing are left out.
   */
  public static SortedMap<String, SortedMap<Year, Money>> byOthers(Case c) {
    return by(c, BudgetCover::heldByOthers);
  }

  /**
   * What the terms count of each instrument's year and its own body provides, whoever holds it, in
   * the plan's currency; of a year in part its part.
   */
  public static SortedMap<String, SortedMap<Year, Money>> baseline(Case c) {
    return by(c, cover -> cover.amount().add(cover.heldByOthers()));
  }

  private static SortedMap<String, SortedMap<Year, Money>> by(
      Case c, Function<BudgetCover, Money> amount) {
    var result = new TreeMap<String, SortedMap<Year, Money>>();
    covers(c)
        .forEach(
            (share, cover) -> {
              var money = amount.apply(cover);
              if (money.isPositive()) {
                result
                    .computeIfAbsent(share.instrument(), code -> new TreeMap<>())
                    .put(share.year(), Amounts.round(money));
              }
            });
    return result;
  }

  private static Map<YearShare, BudgetCover> covers(Case c) {
    var covers = new LinkedHashMap<YearShare, BudgetCover>();
    if (c.costs().open().isEmpty()) {
      var budgets = new BudgetComparison(c);
      c.costs()
          .shares()
          .forEach(share -> covers.put(share, budgets.of(share.instrument(), share.year())));
    }
    return covers;
  }
}
