package org.cmsfamily.workbench.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a family: its service areas, its roll-out and its house rules.
 *
 * @param pendingTerms those that wait for a second office holder
 * @param termsDecision the key of the decision that they rest on
 */
public record FamilyTerms(
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
    @Nullable Pending pendingTerms,
    @Nullable String termsDecision,
    boolean demonstration,
    List<PossibleAct> acts) {

  /**
   * Who enters common services how.
   *
   * @param host the instrument whose services are entered step by step
   * @param reportTo the body that the decisions of the others are reported to
   * @param standing the instruments that stand in it from the start
   * @param submissionNeeds per instrument the body whose provision a submission needs
   */
  public record RollOut(
      String host,
      String reportTo,
      List<String> standing,
      String city,
      @Nullable String adviser,
      Map<String, String> submissionNeeds) {

    /** How an instrument stands in it. */
    public Standing of(String instrument) {
      if (instrument.equals(host)) return Standing.HOST;
      return standing.contains(instrument) ? Standing.FROM_THE_START : Standing.STEP_BY_STEP;
    }
  }

  /** How an instrument stands in the roll-out. */
  public enum Standing {
    HOST,
    FROM_THE_START,
    STEP_BY_STEP
  }

  /** Numbers that no decision gives. */
  public record HouseRules(
      int reviewMinMonths,
      int reviewMaxMonths,
      int mitigateFromScore,
      int reportDueDays,
      int plannedRateTolerancePercent,
      String reportingBack,
      int unpaidAfterDays,
      int objectionDays) {}

  /** Terms as they shall be once they are confirmed. */
  public record Pending(
      @Nullable List<Family.ServiceArea> serviceAreas,
      RollOut rollOut,
      HouseRules houseRules,
      String decision,
      Instant enteredAt) {}

  /** What may be done with it; null if the service names no such act. */
  public @Nullable PossibleAct act(String name) {
    return PossibleAct.find(acts, name);
  }
}
