package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

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
                  Text.of("subject-to-next-budget")
                      .with("instrument", instrument)
                      .with("year", year))
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
                          .ground(Basis.P9, instrument, one.pointer(), one.text())
                          .in(year.getValue())));
    }
  }

  private static void compare(
      YearShare share, BudgetCover provided, String pointer, VerdictBuilder verdict) {
    var excess = share.excessOver(provided.amount());
    var much = excess.isPositive() ? excess : provided.overstated();
    if (much.isPositive()) {
      var message = excess.isPositive() ? paysMore(share, much) : countsMore(share, much);
      verdict.breach(
          verdict
              .ground(Basis.P9, share.instrument(), pointer, message, provided.explained())
              .in(share.year().getValue())
              .by(much, provided.others()));
    } else if (provided.undecided().isPositive()) {
      verdict.remark(
          verdict
              .ground(Basis.P9, share.instrument(), pointer, mustRise(share), provided.explained())
              .in(share.year().getValue()));
    }
  }

  private static Text paysMore(YearShare share, Money much) {
    return Text.of("pays-more")
        .with("instrument", share.instrument())
        .with("amount", Amounts.text(much))
        .with("year", share.year());
  }

  private static Text countsMore(YearShare share, Money much) {
    return Text.of("counts-more")
        .with("amount", Amounts.text(much))
        .with("instrument", share.instrument())
        .with("year", share.year());
  }

  private static Text mustRise(YearShare share) {
    return Text.of("line-must-rise")
        .with("instrument", share.instrument())
        .with("year", share.year());
  }
}
