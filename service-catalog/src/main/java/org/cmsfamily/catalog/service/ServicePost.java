package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.CostPlan;
import org.cmsfamily.catalog.terms.Post;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A post that works for a service, as the others may know it.
 *
 * @param fte full-time equivalent, 1 for a whole post
 * @param yearlyCost of the whole post, in the plan's currency; null if the terms do not state it
 * @param shares percent of the post by instrument
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServicePost(
    String title,
    String grade,
    BigDecimal fte,
    @Nullable String yearlyCost,
    SortedMap<String, BigDecimal> shares) {

  static List<ServicePost> allOf(Terms terms) {
    return terms.posts().stream().map(post -> of(post, terms.costPlan())).toList();
  }

  private static ServicePost of(Post post, CostPlan plan) {
    var cost = post.yearlyCost();
    return new ServicePost(
        post.title(),
        post.grade(),
        post.fte(),
        cost == null ? null : plan.inPlanCurrency(cost).map(Amounts::plain).orElse(null),
        post.shares());
  }
}
