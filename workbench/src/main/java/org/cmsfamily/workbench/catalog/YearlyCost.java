package org.cmsfamily.workbench.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Screening.Share;

/** What several years cost together: plain sums of amounts of one currency. */
public record YearlyCost(
    Money baseline, Money recurring, Money oneTime, Money voluntary, Money net) {

  static YearlyCost sum(List<Share> shares) {
    return new YearlyCost(
        sum(shares, Share::baseline),
        sum(shares, Share::recurring),
        sum(shares, Share::oneTime),
        sum(shares, Share::voluntary),
        sum(shares, Share::net));
  }

  private static Money sum(List<Share> shares, Function<Share, Money> amount) {
    return new Money(
        shares.stream()
            .map(share -> amount.apply(share).amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        amount.apply(shares.getFirst()).currency());
  }
}
