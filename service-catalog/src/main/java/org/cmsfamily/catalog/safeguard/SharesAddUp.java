package org.cmsfamily.catalog.safeguard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.catalog.terms.PostsCost;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;

/**
 * Post shares make 100 %, the posts' cost is within the recurring cost, the parts of each year's
 * cost can make the whole to the cent, and its phases the year. That parts do make the whole
 * wherever a key allows it is a property of the division. Source: arithmetic.
 */
public final class SharesAddUp implements Safeguard {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    posts(c, verdict);
    postsCost(c, verdict);
    phasing(c, verdict);
    var costs = c.costs();
    for (var violation : costs.violations()) {
      verdict.breach(
          verdict
              .ground(
                  Basis.ARITHMETIC,
                  c.terms().lead(),
                  "/costPlan" + violation.pointer(),
                  violation.text())
              .in((Integer) violation.extra().get("year")));
    }
    for (var open : costs.unclear()) {
      verdict.missing(
          Basis.ARITHMETIC, c.terms().lead(), "/costPlan" + open.pointer(), open.text());
    }
    return verdict.build();
  }

  private void posts(Case c, VerdictBuilder verdict) {
    for (int index = 0; index < c.terms().posts().size(); index++) {
      var post = c.terms().posts().get(index);
      if (post.totalPercent().compareTo(WHOLE) != 0) {
        verdict.breach(
            Basis.ARITHMETIC,
            c.terms().lead(),
            String.format(Locale.ROOT, "/posts/%d/shares", index),
            Text.of("post-shares")
                .with("post", post.title())
                .with("percent", plain(post.totalPercent())));
      }
    }
  }

  private void postsCost(Case c, VerdictBuilder verdict) {
    var cost = new PostsCost(c.terms());
    for (var currency : cost.withoutRate()) {
      verdict.missing(
          Basis.ARITHMETIC,
          c.terms().lead(),
          "/costPlan/plannedRates",
          Text.of("post-without-rate").with("currency", currency));
    }
    cost.excess()
        .forEach(
            (year, more) ->
                verdict.breach(
                    verdict
                        .ground(
                            Basis.ARITHMETIC,
                            c.terms().lead(),
                            "/costPlan/recurring/" + year,
                            Text.of("posts-cost-more")
                                .with("amount", Amounts.text(more))
                                .with("year", year))
                        .in(year.getValue())
                        .by(more, List.of())));
  }

  private void phasing(Case c, VerdictBuilder verdict) {
    var total = c.terms().costPlan().phasing().total();
    if (total.compareTo(WHOLE) != 0) {
      verdict.breach(
          Basis.ARITHMETIC,
          c.terms().lead(),
          "/costPlan/phasing",
          Text.of("phasing-sum").with("percent", plain(total)));
    }
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
