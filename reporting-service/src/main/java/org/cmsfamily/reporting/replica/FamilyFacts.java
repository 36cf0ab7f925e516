package org.cmsfamily.reporting.replica;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family as the registry publishes it, as far as it is read here.
 *
 * @param businessDate its own business date; null if it is the clock's day
 * @param houseRules null where the family sets none
 */
public record FamilyFacts(
    String code,
    @Nullable Names names,
    String zone,
    String reportingCurrency,
    @Nullable List<String> languages,
    @Nullable LocalDate businessDate,
    @Nullable HouseRules houseRules,
    @Nullable Boolean demonstration) {

  /**
   * The family's own numbers, as far as they are read here.
   *
   * @param reportDueDays after a quarter's end; null if it is as usual
   */
  public record HouseRules(@Nullable Integer reportDueDays) {}
}
