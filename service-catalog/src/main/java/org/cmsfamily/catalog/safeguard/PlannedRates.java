package org.cmsfamily.catalog.safeguard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.UnRates;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.wording.Text;

/**
 * A planned rate lies near the latest UN rate, or each participant's body has named it: else a rate
 * out of the air would make any cost fit. Source: StC44 decision, P9; how near: house rule.
 */
record PlannedRates(Case c) {

  void judge(VerdictBuilder verdict) {
    var plan = c.terms().costPlan();
    var own = Objects.requireNonNull(plan.currency());
    var off = new HashMap<String, BigDecimal>();
    plan.plannedRates()
        .forEach(
            (foreign, planned) ->
                c.family()
                    .unRates()
                    .latest(foreign, own)
                    .ifPresentOrElse(
                        latest -> {
                          if (tooFar(planned, latest.rate())
                              && unnamed(foreign, planned, own, latest, verdict)) {
                            off.put(foreign, latest.rate());
                          }
                        },
                        () -> unchecked(foreign, verdict)));
    if (!off.isEmpty()) {
      atLatestRates(plan, off, verdict);
    }
  }

  private boolean tooFar(BigDecimal planned, BigDecimal latest) {
    var tolerance = BigDecimal.valueOf(c.family().houseRules().plannedRateTolerance());
    var allowed = latest.multiply(tolerance).movePointLeft(2);
    return planned.subtract(latest).abs().compareTo(allowed) > 0;
  }

  private void unchecked(String foreign, VerdictBuilder verdict) {
    verdict.remark(
        rule(),
        c.terms().lead(),
        pointer(foreign),
        Text.of("no-un-rate").with("currency", foreign));
  }

  /** Says of each participant whose body has not named the rate that it has not. */
  private boolean unnamed(
      String foreign,
      BigDecimal planned,
      String own,
      UnRates.Latest latest,
      VerdictBuilder verdict) {
    var without =
        c.terms().instruments().stream()
            .filter(instrument -> !named(instrument, foreign, planned, own))
            .toList();
    without.forEach(
        instrument ->
            verdict.breach(
                rule(),
                instrument,
                pointer(foreign),
                Text.of("planned-rate-far")
                    .with("currency", foreign)
                    .with("rate", planned.toPlainString())
                    .with("own", own)
                    .with("latest", latest.shown())
                    .with("since", latest.from())
                    .with("instrument", instrument)));
    return !without.isEmpty();
  }

  private boolean named(String instrument, String foreign, BigDecimal planned, String own) {
    return c.family().competentBodies(instrument, "budget", c.terms().areas()).stream()
        .flatMap(
            body ->
                c.family().inForce(instrument).stream()
                    .filter(one -> one.body().equals(body.code())))
        .flatMap(decision -> decision.effects().stream())
        .anyMatch(
            effect -> effect instanceof Effect.NamesRate rate && rate.names(foreign, planned, own));
  }

  /** What it would come to, so that it is seen what the planned rate hides. */
  private void atLatestRates(
      CostPlan plan, Map<String, BigDecimal> latest, VerdictBuilder verdict) {
    var rates = new HashMap<>(plan.plannedRates());
    rates.putAll(latest);
    var restated = plan.at(rates);
    var budgets = new BudgetComparison(c, restated);
    restated
        .costs(c.terms().instruments(), c.terms().years())
        .shares()
        .forEach(share -> atLatestRates(share, budgets, verdict));
  }

  private static void atLatestRates(
      YearShare share, BudgetComparison budgets, VerdictBuilder verdict) {
    var provided = budgets.of(share.instrument(), share.year());
    var excess = share.excessOver(provided.amount());
    if (provided.missing().isEmpty() && excess.isPositive()) {
      verdict.breach(
          verdict
              .ground(
                  Basis.P9,
                  share.instrument(),
                  budgets.pointer(share.instrument(), share.year()),
                  Text.of("pays-more-at-un-rates")
                      .with("instrument", share.instrument())
                      .with("amount", Amounts.text(excess))
                      .with("year", share.year()))
              .in(share.year().getValue())
              .by(excess, provided.others()));
    }
  }

  private Basis rule() {
    return Basis.houseRule(
        Text.of("planned-rates-near")
            .with("percent", c.family().houseRules().plannedRateTolerance()));
  }

  private static String pointer(String foreign) {
    return Pointer.of("costPlan", "plannedRates", foreign).text();
  }
}
