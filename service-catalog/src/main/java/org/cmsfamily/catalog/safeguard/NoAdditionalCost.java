package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.platform.money.Amounts;

/**
 * No participating instrument needs more than its budget provides, in any budget year, less what
 * other terms hold of it. A gain of one never offsets a loss of another, nor one year's another's;
 * help in kind never offsets money. Source: StC44 decision, P9; per year: house rule.
 */
public final class NoAdditionalCost implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    var costs = c.costs();
    verdict.unclear();
    if (costs.open().isEmpty()) {
      var budgets = new BudgetComparison(c);
      costs.shares().forEach(share -> judge(share, budgets, verdict));
      new PlannedRates(c).judge(verdict);
    }
    return verdict.build();
  }

  private static void judge(YearShare share, BudgetComparison budgets, VerdictBuilder verdict) {
    var instrument = share.instrument();
    var year = share.year();
    if (budgets.pending(instrument, year)) {
      verdict.remark(
          verdict
              .ground(
                  Basis.P9,
                  instrument,
                  budgets.pointer(instrument, year),
                  "%s takes part in %s subject to its next budget".formatted(instrument, year))
              .in(year.getValue()));
      return;
    }
    var provided = budgets.of(instrument, year);
    if (provided.missing().isEmpty()) {
      compare(share, provided, budgets.pointer(instrument, year), verdict);
    } else if (share.cost().isPositive()) {
      provided
          .missing()
          .forEach(
              one ->
                  verdict.missing(
                      verdict
                          .ground(Basis.P9, instrument, one.pointer(), one.message())
                          .in(year.getValue())));
    }
  }

  private static void compare(
      YearShare share, BudgetCover provided, String pointer, VerdictBuilder verdict) {
    var excess = share.excessOver(provided.amount());
    var much = excess.isPositive() ? excess : provided.overstated();
    if (much.isPositive()) {
      var message =
          (excess.isPositive()
                  ? "%1$s would pay %2$s more in %3$s than its budget provides"
                  : "the terms count %2$s more for %1$s in %3$s than its budget provides")
              .formatted(share.instrument(), Amounts.text(much), share.year());
      verdict.breach(
          verdict
              .ground(Basis.P9, share.instrument(), pointer, message + provided.explained())
              .in(share.year().getValue())
              .by(much, provided.others()));
    } else if (provided.undecided().isPositive()) {
      verdict.remark(
          verdict
              .ground(Basis.P9, share.instrument(), pointer, String.join("; ", provided.notes()))
              .in(share.year().getValue()));
    }
  }
}
