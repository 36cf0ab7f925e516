package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Apportionment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.javamoney.moneta.Money;

/**
 * How a budget year's amounts spread over its quarters: in JSON {@code "equal"}, or percentages by
 * quarter.
 *
 * @param percent of each quarter, {@code Q1} to {@code Q4}; empty means equally
 */
@Schema(oneOf = {String.class, PhasingReader.Quarters.class})
@JsonDeserialize(using = PhasingReader.class)
public record Phasing(SortedMap<String, BigDecimal> percent) {

  static final String EQUALLY = "equal";

  /** A quarter of the year's amount in each quarter, unless the terms state otherwise. */
  public static final Phasing EQUAL = new Phasing(new TreeMap<>());

  public Phasing {
    percent = Decimals.plain((Map<String, BigDecimal>) percent);
    percent.forEach(Phasing::check);
  }

  private static void check(String quarter, BigDecimal share) {
    if (!quarter.matches("Q[1-4]") || share.signum() < 0) {
      throw new IllegalArgumentException("No share of a quarter: %s %s".formatted(quarter, share));
    }
  }

  public boolean equal() {
    return percent.isEmpty();
  }

  @JsonValue
  Object json() {
    return equal() ? EQUALLY : percent;
  }

  /** All quarters together, 100 when they make the whole year. */
  public BigDecimal total() {
    return equal()
        ? BigDecimal.valueOf(100)
        : percent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A year's amount by quarter; the parts sum to it, to the cent. */
  public SortedMap<String, Money> split(Money year) {
    var weights = new TreeMap<String, BigDecimal>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      var name = "Q" + quarter;
      weights.put(name, equal() ? BigDecimal.ONE : percent.getOrDefault(name, BigDecimal.ZERO));
    }
    return Apportionment.split(year, weights);
  }
}
