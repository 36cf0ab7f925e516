package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Staff days that went to other work, beside savings and never added to them. Source: StC44
 * decision, P3.
 *
 * @param instrument whose they are
 * @param purpose what they went to; null for those whose purpose is not listed: beyond the most
 *     that are, or not the reader's to see
 */
public record Redeployed(
    Quarter quarter, String instrument, @Nullable String purpose, BigDecimal days)
    implements Comparable<Redeployed> {

  private static final Comparator<Redeployed> ORDER =
      Comparator.comparing(Redeployed::quarter)
          .thenComparing(Redeployed::instrument)
          .thenComparing(Redeployed::purpose, Comparator.nullsLast(Comparator.naturalOrder()));

  @Override
  public int compareTo(Redeployed other) {
    return ORDER.compare(this, other);
  }
}
