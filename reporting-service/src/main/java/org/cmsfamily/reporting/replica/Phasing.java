package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Apportionment;
import org.cmsfamily.platform.money.Quarter;
import org.javamoney.moneta.Money;

/**
 * How a year's amount is spread over its quarters: equally unless weights are stated.
 *
 * @param weights per {@code Q1} to {@code Q4}; empty for equal
 */
public record Phasing(SortedMap<String, BigDecimal> weights) {

  private static final String EQUAL = "equal";
  private static final BigDecimal QUARTER_OF_ALL = BigDecimal.valueOf(25);

  /** Equal parts. */
  public static final Phasing EQUALLY = new Phasing(new TreeMap<>());

  /** Reads {@code "equal"} or an object of weights per quarter of the year. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Phasing read(JsonNode json) {
    var weights = new TreeMap<String, BigDecimal>();
    if (json.isObject()) {
      json.properties()
          .forEach(part -> weights.put(part.getKey(), new BigDecimal(part.getValue().asText())));
    }
    return new Phasing(weights);
  }

  @JsonValue
  JsonNode json() {
    return weights.isEmpty() ? Json.tree(EQUAL) : Json.tree(weights);
  }

  /** Each quarter as its own phasing weighs it; equal ones weigh a quarter of the hundred. */
  static Phasing of(SortedMap<Quarter, Phasing> byQuarter) {
    if (byQuarter.values().stream().distinct().count() <= 1) {
      return byQuarter.isEmpty() ? EQUALLY : byQuarter.firstEntry().getValue();
    }
    var weights = new TreeMap<String, BigDecimal>();
    byQuarter.forEach(
        (quarter, phasing) ->
            weights.put(
                "Q" + quarter.number(),
                phasing.weights.isEmpty() ? QUARTER_OF_ALL : phasing.weight(quarter)));
    return new Phasing(weights);
  }

  /**
   * The quarter's part of a year's amount. The parts of all quarters in which the service runs that
   * year sum to the amount, to the cent; equally, if the stated weights give none of them anything.
   *
   * @param running the quarters of that year in which the service runs
   */
  public Money part(Money year, Quarter quarter, SortedSet<Quarter> running) {
    var shares = new TreeMap<String, BigDecimal>();
    running.forEach(each -> shares.put(each.toString(), weight(each)));
    if (shares.values().stream().noneMatch(share -> share.signum() > 0)) {
      shares.replaceAll((name, share) -> BigDecimal.ONE);
    }
    var nothing = year.subtract(year);
    return shares.isEmpty()
        ? nothing
        : Apportionment.split(year, shares).getOrDefault(quarter.toString(), nothing);
  }

  private BigDecimal weight(Quarter quarter) {
    return weights.isEmpty()
        ? BigDecimal.ONE
        : weights.getOrDefault("Q" + quarter.number(), BigDecimal.ZERO);
  }
}
