package org.cmsfamily.reporting.replica;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A family as the registry publishes it, as far as it is read here.
 *
 * @param businessDate its own business date; null if it is the clock's day
 * @param rollOut who hosts and enters rates among others
 * @param houseRules configurable numbers, such as {@code reportDueDays}
 */
public record FamilyFacts(
    String code,
    @Nullable Names names,
    String zone,
    String reportingCurrency,
    @Nullable List<String> languages,
    @Nullable LocalDate businessDate,
    @Nullable RollOut rollOut,
    @Nullable Map<String, Integer> houseRules,
    @Nullable Boolean demonstration) {

  /** The roll-out as far as it is read here. */
  public record RollOut(@Nullable String host) {}

  /** The host instrument, whose finance officer enters the rates; empty if none is named. */
  public String host() {
    return rollOut == null || rollOut.host() == null ? "" : rollOut.host();
  }
}
