package org.cmsfamily.workbench.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.catalog.Screening.Finding;
import org.cmsfamily.workbench.catalog.Screening.Ground;
import org.cmsfamily.workbench.catalog.Screening.Share;
import org.cmsfamily.workbench.catalog.Screening.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What terms cost each instrument, year by year and over all years.
 *
 * @param total of all instruments, in the currency of the plan
 */
public record CostTable(List<Group> groups, YearlyCost total) {

  static CostTable of(List<Share> shares, List<Verdict> verdicts) {
    var judged =
        verdicts.stream()
            .filter(one -> one.name() == SafeguardName.NO_ADDITIONAL_COST)
            .findFirst()
            .orElse(null);
    var byInstrument =
        shares.stream()
            .collect(
                Collectors.groupingBy(Share::instrument, LinkedHashMap::new, Collectors.toList()));
    return new CostTable(
        byInstrument.entrySet().stream()
            .map(one -> Group.of(one.getKey(), one.getValue(), judged))
            .toList(),
        YearlyCost.sum(shares));
  }

  /** Its currency. */
  public String currency() {
    return total.baseline().currency();
  }

  /**
   * One instrument.
   *
   * @param whole over all its years
   */
  public record Group(String instrument, List<Row> rows, YearlyCost whole) {
    private static Group of(String instrument, List<Share> shares, @Nullable Verdict judged) {
      return new Group(
          instrument,
          shares.stream().map(share -> Row.of(share, judged)).toList(),
          YearlyCost.sum(shares));
    }
  }

  /**
   * One of its years.
   *
   * @param finding what the safeguard against additional cost says of it; null if it cannot say
   * @param excess what it would cost more than its budget provides; null if nothing
   */
  public record Row(Share share, @Nullable Finding finding, @Nullable Money excess) {
    private static Row of(Share share, @Nullable Verdict judged) {
      if (judged == null) return new Row(share, null, null);
      if (judged.verdict() != Finding.BREACHED) return new Row(share, judged.verdict(), null);
      var breaches = judged.breaches().stream().filter(one -> isOf(share, one)).toList();
      if (breaches.isEmpty()) return new Row(share, Finding.SATISFIED, null);
      return new Row(share, Finding.BREACHED, breaches.getFirst().amount());
    }

    /** What is free for it on its budget: less than its baseline, if other terms hold the rest. */
    public @Nullable Money free() {
      if (excess == null || !excess.currency().equals(share.net().currency())) return null;
      return new Money(share.net().amount().subtract(excess.amount()), excess.currency());
    }

    private static boolean isOf(Share share, Ground ground) {
      return share.instrument().equals(ground.instrument())
          && ground.year() != null
          && ground.year() == share.year();
    }
  }
}
