package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
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

    /** Whether all bear the same. */
    public boolean isEqual() {
      return kind.equals("equal");
    }
  }
}
