package org.cmsfamily.reporting.key;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a key as the terms state it.
 *
 * @param currency null when it is the plan's
 */
public record Limit(BigDecimal amount, @Nullable String currency) {

  /** Reads {@code "40000.00"} or {@code {"amount":"40000.00","currency":"CHF"}}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Limit read(JsonNode json) {
    return json.isObject()
        ? new Limit(new BigDecimal(json.path("amount").asText()), json.path("currency").asText())
        : new Limit(new BigDecimal(json.asText()), null);
  }

  /** In the plan's currency; screened terms name a planned rate for every other. */
  BigDecimal in(Map<String, BigDecimal> plannedRates) {
    var rate = currency == null ? null : plannedRates.get(currency);
    return rate == null ? amount : amount.multiply(rate);
  }
}
