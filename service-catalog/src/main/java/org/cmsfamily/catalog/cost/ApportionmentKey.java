package org.cmsfamily.catalog.cost;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The agreed rule that divides a common cost among the participants.
 *
 * @param weights percentages of a fixed key, contributions, Parties or units of use otherwise;
 *     empty for an equal key
 * @param limits what each instrument pays at least, at most or exactly in a budget year
 */
public record ApportionmentKey(
    KeyKind kind, SortedMap<String, BigDecimal> weights, KeyLimits limits) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public ApportionmentKey {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    if (kind == KeyKind.EQUAL && !weights.isEmpty()) {
      throw new IllegalArgumentException("An equal key has no weights");
    }
    if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("A weight is negative");
    }
  }

  /** Why these participants' parts cannot make the whole, whatever it is. */
  Optional<String> fault(SortedSet<String> participants) {
    return kind == KeyKind.FIXED ? percentages() : missingWeights(participants);
  }

  private Optional<String> percentages() {
    var total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return total.compareTo(WHOLE) == 0
        ? Optional.empty()
        : Optional.of(
            "the fixed percentages of the key make %s %%, not 100 %%"
                .formatted(total.stripTrailingZeros().toPlainString()));
  }

  private Optional<String> missingWeights(SortedSet<String> participants) {
    var missing = new TreeSet<>(participants);
    missing.removeAll(weights.keySet());
    return kind == KeyKind.EQUAL || missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the key '%s' has no weight for %s".formatted(kind.code(), String.join(", ", missing)));
  }

  /** One weight for each participant; a fixed key gives one that it does not name nothing. */
  SortedMap<String, BigDecimal> weightsOf(SortedSet<String> participants) {
    var result = new TreeMap<String, BigDecimal>();
    for (var participant : participants) {
      result.put(
          participant,
          kind == KeyKind.EQUAL
              ? BigDecimal.ONE
              : weights.getOrDefault(participant, BigDecimal.ZERO));
    }
    return result;
  }
}
