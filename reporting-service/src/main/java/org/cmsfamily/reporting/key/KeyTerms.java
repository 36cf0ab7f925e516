package org.cmsfamily.reporting.key;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The apportionment key as the approved terms state it; the shape of the catalog's record.
 *
 * @param kind {@code equal}, {@code fixed}, or what the weights were measured by
 * @param percent shares of a fixed key, per instrument
 * @param weights weights of any other key, per instrument
 * @param minimum per instrument, an amount a year in the plan's currency
 * @param ceiling per instrument, an amount a year in the plan's currency
 * @param frozen per instrument, an amount a year in the plan's currency
 */
public record KeyTerms(
    String kind,
    @Nullable Map<String, BigDecimal> percent,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable Map<String, BigDecimal> minimum,
    @Nullable Map<String, BigDecimal> ceiling,
    @Nullable Map<String, BigDecimal> frozen) {

  /** A key without constraints. */
  public static KeyTerms fixed(Map<String, BigDecimal> percent) {
    return new KeyTerms("fixed", percent, null, null, null, null);
  }

  /**
   * The key for those who take part.
   *
   * @param participants who takes part in the service on the day
   */
  public ApportionmentKey among(Set<String> participants) {
    return new ApportionmentKey(
        kind, weightsOf(participants), sorted(minimum), sorted(ceiling), sorted(frozen));
  }

  private SortedMap<String, BigDecimal> weightsOf(Set<String> participants) {
    if (percent != null && !percent.isEmpty()) {
      return sorted(percent);
    }
    if (weights != null && !weights.isEmpty()) {
      return sorted(weights);
    }
    var equal = new TreeMap<String, BigDecimal>();
    participants.forEach(participant -> equal.put(participant, BigDecimal.ONE));
    return equal;
  }

  private static SortedMap<String, BigDecimal> sorted(@Nullable Map<String, BigDecimal> map) {
    return map == null ? new TreeMap<>() : new TreeMap<>(map);
  }
}
