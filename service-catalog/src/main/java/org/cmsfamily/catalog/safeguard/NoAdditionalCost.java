package org.cmsfamily.catalog.safeguard;

import java.time.Year;
import java.util.Locale;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.platform.money.Amounts;

/**
 * No participating instrument needs more than its budget provides, in any budget year. A gain of
 * one never offsets a loss of another, nor one year's another's; help in kind never offsets money.
 * Source: StC44 decision, P9; per year: house rule.
 */
public final class NoAdditionalCost implements Safeguard {

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this);
    var costs = c.costs();
    costs.open().forEach(verdict::missing);
    if (costs.open().isEmpty()) {
      var baselines = new BudgetComparison(c);
      costs.shares().forEach(share -> judge(c, share, baselines, verdict));
    }
    return verdict.build();
  }

  private void judge(Case c, YearShare share, BudgetComparison baselines, VerdictBuilder verdict) {
    var provided = baselines.of(share.instrument(), share.year());
    if (!provided.missing().isEmpty()) {
      if (share.cost().isPositive()) {
        provided.missing().forEach(verdict::missing);
      }
      return;
    }
    var excess = share.excessOver(provided.amount());
    if (excess.isPositive()) {
      verdict.add(
          breach(
                  c,
                  share,
                  "%s would pay %s more in %s than its budget provides"
                      .formatted(share.instrument(), Amounts.text(excess), share.year()))
              .by(excess));
    } else if (provided.overstated().isPositive()) {
      verdict.add(
          breach(
                  c,
                  share,
                  "the terms count %s more for %s in %s than its budget provides"
                      .formatted(
                          Amounts.text(provided.overstated()), share.instrument(), share.year()))
              .by(provided.overstated()));
    }
  }

  private Breach breach(Case c, YearShare share, String message) {
    var pointer = pointer(c, share.instrument(), share.year());
    return Breach.of(this, Basis.P9, share.instrument(), pointer, message)
        .in(share.year().getValue());
  }

  /** To the first amount that the instrument counts for the year, else to where one would stand. */
  private static String pointer(Case c, String instrument, Year year) {
    var lines = c.terms().costPlan().baselineOf(instrument);
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).years().containsKey(year)) {
        return String.format(
            Locale.ROOT, "/costPlan/baseline/%s/%d/years/%s", instrument, index, year);
      }
    }
    return "/costPlan/baseline/" + instrument;
  }
}
