package org.cmsfamily.reporting.key;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  private static final String FIXED = "fixed";
  private static final String PROPORTIONAL = "proportional";

  /** A key without constraints. */
  public static KeyTerms fixed(Map<String, BigDecimal> percent) {
    return new KeyTerms(FIXED, percent, null, null, null, null);
  }

  /**
   * The key for those who take part: whoever does not bears nothing, and the others bear the whole
   * in the same proportions. It is the one place where this is so. Source: domain, accession and
   * withdrawal.
   *
   * @param participants who takes part in the service on the day
   * @param plannedRates units of the plan's currency per unit of a limit's own
   */
  public ApportionmentKey among(Set<String> participants, Map<String, BigDecimal> plannedRates) {
    var among = weightsOf(participants);
    return new ApportionmentKey(
        isInPartOnly(among) ? PROPORTIONAL : kind,
        among,
        limits(minimum, participants, plannedRates),
        limits(ceiling, participants, plannedRates),
        limits(frozen, participants, plannedRates));
  }

  /** What is left of a fixed key is no percentages of the whole. */
  private boolean isInPartOnly(SortedMap<String, BigDecimal> among) {
    return kind.equals(FIXED) && percent != null && among.size() < percent.size();
  }

  /** Whether it has limits. */
  public boolean hasLimits() {
    return Stream.of(minimum, ceiling, frozen).anyMatch(some -> some != null && !some.isEmpty());
  }

  private SortedMap<String, BigDecimal> weightsOf(Set<String> participants) {
    if (percent != null && !percent.isEmpty()) {
      return ofThose(participants, percent);
    }
    if (weights != null && !weights.isEmpty()) {
      return ofThose(participants, weights);
    }
    var equal = new TreeMap<String, BigDecimal>();
    participants.forEach(participant -> equal.put(participant, BigDecimal.ONE));
    return equal;
  }

  private static SortedMap<String, BigDecimal> limits(
      @Nullable Map<String, Limit> limits,
      Set<String> participants,
      Map<String, BigDecimal> plannedRates) {
    var result = new TreeMap<String, BigDecimal>();
    if (limits != null) {
      ofThose(participants, limits)
          .forEach((instrument, limit) -> result.put(instrument, limit.in(plannedRates)));
    }
    return result;
  }

  private static <T> SortedMap<String, T> ofThose(Set<String> participants, Map<String, T> all) {
    var some = new TreeMap<>(all);
    some.keySet().retainAll(participants);
    return some;
  }
}
