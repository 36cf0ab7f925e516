package org.cmsfamily.catalog.safeguard;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;

/**
 * Post shares make 100 %, the parts of each year's cost make the whole to the cent, and its phases
 * the year. Source: arithmetic.
 */
public final class SharesAddUp implements Safeguard {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(Case c) {
    var findings = new Findings(this);
    posts(c, findings);
    phasing(c, findings);
    var costs = c.terms().costs();
    for (var misfit : costs.misfits()) {
      findings.add(
          Breach.of(
                  this,
                  Ground.ARITHMETIC,
                  c.terms().lead(),
                  "/costPlan" + misfit.pointer(),
                  misfit.message())
              .in(misfit.year()));
    }
    if (costs.misfits().isEmpty()) {
      costs.unclear().forEach(findings::missing);
    }
    if (costs.open().isEmpty()) {
      var plan = c.terms().costPlan();
      wholes(c, costs, "recurring", plan.recurring(), YearShare::recurring, findings);
      wholes(c, costs, "oneTime", plan.oneTime(), YearShare::oneTime, findings);
    }
    return findings.verdict();
  }

  private void posts(Case c, Findings findings) {
    for (int index = 0; index < c.terms().posts().size(); index++) {
      var post = c.terms().posts().get(index);
      if (post.totalPercent().compareTo(WHOLE) != 0) {
        findings.breach(
            Ground.ARITHMETIC,
            c.terms().lead(),
            "/posts/%d/shares".formatted(index),
            "the shares of the post '%s' make %s %%, not 100 %%"
                .formatted(post.title(), plain(post.totalPercent())));
      }
    }
  }

  private void phasing(Case c, Findings findings) {
    var total = c.terms().costPlan().phasing().total();
    if (total.compareTo(WHOLE) != 0) {
      findings.breach(
          Ground.ARITHMETIC,
          c.terms().lead(),
          "/costPlan/phasing",
          "the quarters of the phasing make %s %%, not 100 %%".formatted(plain(total)));
    }
  }

  private void wholes(
      Case c,
      Costs costs,
      String field,
      SortedMap<Year, List<Amount>> wholes,
      Function<YearShare, Money> part,
      Findings findings) {
    wholes.forEach(
        (year, amounts) -> {
          var whole = sum(c.terms().costPlan(), amounts);
          var parts =
              Amounts.sum(
                  costs.shares().stream()
                      .filter(share -> share.year().equals(year))
                      .map(part)
                      .toList(),
                  whole.getCurrency().getCurrencyCode());
          if (!parts.isEqualTo(whole)) {
            findings.add(
                Breach.of(
                        this,
                        Ground.ARITHMETIC,
                        c.terms().lead(),
                        "/costPlan/%s/%s".formatted(field, year),
                        "the parts make %s, the whole is %s"
                            .formatted(Amounts.text(parts), Amounts.text(whole)))
                    .in(year)
                    .by(whole.subtract(parts)));
          }
        });
  }

  private static Money sum(CostPlan plan, List<Amount> amounts) {
    return Amounts.sum(
        amounts.stream().map(amount -> plan.inPlanCurrency(amount).orElseThrow()).toList(),
        Objects.requireNonNull(plan.currency()));
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
