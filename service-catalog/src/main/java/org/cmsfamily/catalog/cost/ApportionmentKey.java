package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.json.Words;
import org.jspecify.annotations.Nullable;

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
    weights = Decimals.plain((Map<String, BigDecimal>) weights);
    if (kind == KeyKind.EQUAL && !weights.isEmpty()) {
      throw new IllegalArgumentException("An equal key has no weights");
    }
    if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("A weight is negative");
    }
  }

  /**
   * Reads a key as the terms state it.
   *
   * @param percent the weights of a fixed key
   * @param weights those of any other key but an equal one
   */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static ApportionmentKey read(
      @JsonProperty("kind") @Nullable KeyKind kind,
      @JsonProperty("percent") @Nullable SortedMap<String, BigDecimal> percent,
      @JsonProperty("weights") @Nullable SortedMap<String, BigDecimal> weights,
      @JsonProperty("minimum") @Nullable SortedMap<String, Amount> minimum,
      @JsonProperty("ceiling") @Nullable SortedMap<String, Amount> ceiling,
      @JsonProperty("frozen") @Nullable SortedMap<String, Amount> frozen) {
    if (kind == null) {
      throw new IllegalArgumentException("a key states its kind");
    }
    mustNotBe(percent != null && kind != KeyKind.FIXED, "percent", kind);
    mustNotBe(weights != null && (kind == KeyKind.FIXED || kind == KeyKind.EQUAL), "weights", kind);
    var limits = new KeyLimits(Sparse.map(minimum), Sparse.map(ceiling), Sparse.map(frozen));
    return new ApportionmentKey(kind, Sparse.map(percent == null ? weights : percent), limits);
  }

  private static void mustNotBe(boolean unused, String name, KeyKind kind) {
    if (unused) {
      throw new IllegalArgumentException(
          "%s says nothing in a key of kind '%s'".formatted(name, Words.of(kind)));
    }
  }

  @JsonValue
  Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", kind);
    if (kind != KeyKind.EQUAL) {
      json.put(kind == KeyKind.FIXED ? "percent" : "weights", weights);
    }
    limits
        .named()
        .forEach(
            (name, amounts) -> {
              if (!amounts.isEmpty()) {
                json.put(name, amounts);
              }
            });
    return json;
  }

  ApportionmentKey in(@Nullable String plan) {
    return new ApportionmentKey(kind, weights, limits.in(plan));
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
            "the key '%s' has no weight for %s"
                .formatted(Words.of(kind), String.join(", ", missing)));
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
