package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rights of one import that are counted, borne and split in the same way.
 *
 * @param count how many they are
 * @param booked what they come to in the service's currency
 * @param days their staff days
 * @param borneBy who bears them; null if a key splits them
 */
public record PostingGroup(
    String id,
    String batch,
    String service,
    String quarter,
    @Nullable EntryKind kind,
    String paidBy,
    @Nullable String borneBy,
    @Nullable Key key,
    int count,
    Money booked,
    BigDecimal days) {

  /** Whether it is days that are counted, and no money. */
  public boolean isInDays() {
    return kind == EntryKind.REDEPLOYED;
  }

  /**
   * By what costs are split.
   *
   * @param kind such as {@code equal}, {@code fixed}, or what the weights were measured by
   * @param weights by instrument; percent if the key is fixed
   */
  public record Key(String kind, Map<String, BigDecimal> weights) {

    /** Whether its weights are percentages. */
    public boolean isFixed() {
      return kind.equals("fixed");
    }

    /** What all weights come to. */
    public BigDecimal whole() {
      return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What an instrument bears in percent; null if it bears nothing by the key. */
    public @Nullable BigDecimal percent(String instrument) {
      var weight = weights.get(instrument);
      if (weight == null || whole().signum() == 0) return null;
      return weight
          .multiply(BigDecimal.valueOf(100))
          .divide(whole(), 2, RoundingMode.HALF_UP)
          .stripTrailingZeros();
    }

    /** Whether all bear the same. */
    public boolean isEqual() {
      return kind.equals("equal");
    }
  }
}
