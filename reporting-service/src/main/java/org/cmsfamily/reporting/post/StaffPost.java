package org.cmsfamily.reporting.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.reporting.replica.PostFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A post that works for a service.
 *
 * @param fte full-time equivalent, 1 for a whole post
 * @param yearlyCost null if the terms do not state it
 * @param shares by instrument; their costs sum to the post's, to the cent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffPost(
    String title,
    String grade,
    BigDecimal fte,
    @Nullable Money yearlyCost,
    SortedMap<String, StaffShare> shares) {

  private static final int PERCENT_PLACES = 2;

  static StaffPost of(PostFacts post, String currency) {
    var stated = post.yearlyCost();
    var cost = stated == null ? null : Amounts.written(stated, currency);
    return new StaffPost(post.title(), post.grade(), post.fte(), cost, shares(post, cost));
  }

  private static SortedMap<String, StaffShare> shares(PostFacts post, @Nullable Money cost) {
    var percent = new TreeMap<>(post.shares());
    percent.values().removeIf(share -> share.signum() <= 0);
    var costs =
        cost == null || percent.isEmpty()
            ? new TreeMap<String, Money>()
            : Apportionment.split(cost, percent);
    var shares = new TreeMap<String, StaffShare>();
    percent.forEach(
        (instrument, share) ->
            shares.put(
                instrument,
                new StaffShare(
                    share,
                    post.fte().multiply(share).movePointLeft(PERCENT_PLACES),
                    costs.get(instrument))));
    return shares;
  }
}
