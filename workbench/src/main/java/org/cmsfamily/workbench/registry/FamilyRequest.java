package org.cmsfamily.workbench.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A family as its host's registrar describes it anew. */
public record FamilyRequest(
    String code,
    Names names,
    String zone,
    String reportingCurrency,
    List<String> languages,
    String reportingPeriod,
    @Nullable LocalDate businessDate,
    List<Family.ServiceArea> serviceAreas,
    RollOut rollOut,
    HouseRules houseRules,
    @Nullable String decision,
    boolean demonstration,
    @Nullable String actingAs) {

  /** Who enters common services how. */
  public record RollOut(
      String host,
      @Nullable String reportTo,
      List<String> standing,
      @Nullable String city,
      @Nullable String adviser,
      Map<String, String> submissionNeeds) {}

  /** Numbers that no decision gives; what is missing is as usual. */
  public record HouseRules(
      @Nullable Integer reviewMinMonths,
      @Nullable Integer reviewMaxMonths,
      @Nullable Integer mitigateFromScore,
      @Nullable Integer reportDueDays,
      @Nullable Integer plannedRateTolerancePercent,
      @Nullable String reportingBack,
      @Nullable Integer unpaidAfterDays,
      @Nullable Integer objectionDays) {}
}
