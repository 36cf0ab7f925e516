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
 * @param minimum per instrument, an amount a year
 * @param ceiling per instrument, an amount a year
 * @param frozen per instrument, an amount a year
 */
public record KeyTerms(
    String kind,
    @Nullable Map<String, BigDecimal> percent,
    @Nullable Map<String, BigDecimal> weights,
    @Nullable Map<String, Limit> minimum,
    @Nullable Map<String, Limit> ceiling,
    @Nullable Map<String, Limit> frozen) {

  /** A key without constraints. */
  public static KeyTerms fixed(Map<String, BigDecimal> percent) {
    return new KeyTerms("fixed", percent, null, null, null, null);
  }

  /**
   * The key for those who take part.
   *
   * @param participants who takes part in the service on the day
   * @param plannedRates units of the plan's currency per unit of a limit's own
   */
  public ApportionmentKey among(Set<String> participants, Map<String, BigDecimal> plannedRates) {
    return new ApportionmentKey(
        kind,
        weightsOf(participants),
        limits(minimum, plannedRates),
        limits(ceiling, plannedRates),
        limits(frozen, plannedRates));
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

  private static SortedMap<String, BigDecimal> limits(
      @Nullable Map<String, Limit> limits, Map<String, BigDecimal> plannedRates) {
    var result = new TreeMap<String, BigDecimal>();
    if (limits != null) {
      limits.forEach((instrument, limit) -> result.put(instrument, limit.in(plannedRates)));
    }
    return result;
  }

  private static SortedMap<String, BigDecimal> sorted(@Nullable Map<String, BigDecimal> map) {
    return map == null ? new TreeMap<>() : new TreeMap<>(map);
  }
}
