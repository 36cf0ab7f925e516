package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The agreed rule that divides a common cost among the participants.
 *
 * @param weights percentages of a fixed key, contributions, Parties or units of use otherwise;
 *     empty for an equal key
 * @param limits what each instrument pays at least, at most or exactly in a budget year
 */
@Schema(implementation = ApportionmentKey.Stated.class)
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
      @JsonProperty("percent") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable SortedMap<String, BigDecimal> percent,
      @JsonProperty("weights") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable SortedMap<String, BigDecimal> weights,
      @JsonProperty("minimum") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable SortedMap<String, Amount> minimum,
      @JsonProperty("ceiling") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable SortedMap<String, Amount> ceiling,
      @JsonProperty("frozen") @JsonSetter(contentNulls = Nulls.SET)
          @Nullable SortedMap<String, Amount> frozen) {
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

  /**
   * As it is sent and written.
   *
   * @param percent the weights of a fixed key
   * @param weights those of any other key but an equal one
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Stated(
      KeyKind kind,
      SortedMap<String, BigDecimal> percent,
      SortedMap<String, BigDecimal> weights,
      SortedMap<String, Amount> minimum,
      SortedMap<String, Amount> ceiling,
      SortedMap<String, Amount> frozen) {}

  @JsonValue
  Stated json() {
    var none = Sparse.<String, BigDecimal>map(null);
    var fixed = kind == KeyKind.FIXED;
    return new Stated(
        kind,
        fixed ? weights : none,
        fixed ? none : weights,
        limits.minimum(),
        limits.ceiling(),
        limits.frozen());
  }

  ApportionmentKey in(@Nullable String plan) {
    return new ApportionmentKey(kind, weights, limits.in(plan));
  }

  /** The same proportions among the rest; percentages of a fixed key are weights then. */
  ApportionmentKey without(Set<String> gone) {
    var some = new TreeMap<>(weights);
    some.keySet().removeAll(gone);
    var percentages = kind == KeyKind.FIXED && some.size() < weights.size();
    var proportional = percentages ? KeyKind.MEASURED_USE : kind;
    return new ApportionmentKey(proportional, some, limits.without(gone));
  }

  /** Why these participants' parts cannot make the whole, whatever it is. */
  Optional<Text> fault(SortedSet<String> participants) {
    return kind == KeyKind.FIXED ? percentages() : missingWeights(participants);
  }

  private Optional<Text> percentages() {
    var total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return total.compareTo(WHOLE) == 0
        ? Optional.empty()
        : Optional.of(
            Text.of("key-percentages").with("total", total.stripTrailingZeros().toPlainString()));
  }

  private Optional<Text> missingWeights(SortedSet<String> participants) {
    var missing = new TreeSet<>(participants);
    missing.removeAll(weights.keySet());
    return kind == KeyKind.EQUAL || missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of("key-without-weight")
                .with("key", InWords.KEY.of(Words.of(kind)))
                .with("missing", missing));
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
