package org.cmsfamily.catalog.safeguard;

import java.util.ArrayList;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/**
 * For each participant, the recurring cost over the whole term lies below the baseline, or an
 * indicator improves. Source: StC44 decision, P9.
 */
public final class EfficiencyImproved implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    if (indicatorImproves(c)) {
      return verdict.build();
    }
    var costs = c.costs();
    verdict.unclear();
    if (costs.open().isEmpty()) {
      var baselines = new BudgetComparison(c);
      for (var instrument : c.terms().instruments()) {
        judge(c, instrument, costs, baselines, verdict);
      }
    }
    return verdict.build();
  }

  private static boolean indicatorImproves(Case c) {
    return c.terms().purpose().stream()
        .anyMatch(purpose -> purpose.indicator() != null && purpose.indicator().improves());
  }

  private void judge(
      Case c, String instrument, Costs costs, BudgetComparison baselines, VerdictBuilder verdict) {
    var missing = new ArrayList<Ground>();
    var recurring = new ArrayList<Money>();
    var provided = new ArrayList<Money>();
    for (var share : costs.shares()) {
      if (share.instrument().equals(instrument) && !baselines.pending(instrument, share.year())) {
        var year = baselines.of(instrument, share.year());
        year.missing()
            .forEach(
                one ->
                    missing.add(
                        verdict
                            .ground(Basis.P9, instrument, one.pointer(), one.text())
                            .in(share.year().getValue())));
        recurring.add(share.recurring());
        provided.add(year.amount());
      }
    }
    var currency = String.valueOf(c.terms().costPlan().currency());
    var cost = Amounts.sum(recurring, currency);
    var baseline = Amounts.sum(provided, currency);
    if (cost.isLessThan(baseline)) {
      return;
    }
    if (missing.isEmpty()) {
      verdict.breach(
          Basis.P9,
          instrument,
          "/costPlan/recurring",
          Text.of("no-gain")
              .with("instrument", instrument)
              .with("cost", Amounts.text(cost))
              .with("baseline", Amounts.text(baseline)));
    } else {
      missing.forEach(verdict::missing);
    }
  }
}
