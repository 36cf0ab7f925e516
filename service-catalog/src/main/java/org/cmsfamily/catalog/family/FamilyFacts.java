package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The family's own record.
 *
 * @param rollOut null until it is known here
 * @param houseRules the numbers that the decision does not give
 */
public record FamilyFacts(
    String code,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Area> serviceAreas,
    @Nullable RollOut rollOut,
    @Nullable HouseRules houseRules,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean demonstration) {

  public FamilyFacts {
    serviceAreas = List.copyOf(serviceAreas);
    houseRules = houseRules == null ? HouseRules.DEFAULT : houseRules;
  }

  /** A service area of the family. */
  public record Area(String code) {}

  /**
   * Who leads the family step by step into common services.
   *
   * @param host the instrument whose services are rolled out stepwise
   * @param reportTo the body that decisions are reported back to
   * @param standing instruments that stand in it from the start
   * @param city where a secretariat sits whose instrument may enter by its own decision alone
   * @param submissionNeeds by instrument, the body whose provision a submission needs
   */
  public record RollOut(
      String host,
      String reportTo,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> standing,
      String city,
      @Nullable String adviser,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> submissionNeeds) {

    public RollOut {
      standing = List.copyOf(standing);
      submissionNeeds = Map.copyOf(submissionNeeds);
    }
  }

  /** Set per family; every message that rests on one says so. */
  public record HouseRules(
      @Nullable Integer reviewMinMonths,
      @Nullable Integer reviewMaxMonths,
      @Nullable Integer mitigateFromScore,
      @Nullable Integer reportDueDays,
      @Nullable Integer plannedRateTolerancePercent,
      @Nullable String reportingBack) {

    /** For a family that sets none of its own. */
    public static final HouseRules DEFAULT = new HouseRules(null, null, null, null, null, null);

    /** The first review lies no earlier after the start. */
    public int reviewAfterMonths() {
      return reviewMinMonths == null ? 12 : reviewMinMonths;
    }

    /** The first review lies no later after the start. */
    public int reviewWithinMonths() {
      return reviewMaxMonths == null ? 36 : reviewMaxMonths;
    }

    /** A planned rate may differ from the latest UN rate by so many percent. */
    public int plannedRateTolerance() {
      return plannedRateTolerancePercent == null ? 10 : plannedRateTolerancePercent;
    }

    /** Whether a decision to enter the roll-out must have been reported back. */
    public boolean reportingBackRequired() {
      return "required".equals(reportingBack);
    }

    /** A disadvantage scored this or more, of 5, needs a mitigation. */
    public int mitigateFrom() {
      return mitigateFromScore == null ? 3 : mitigateFromScore;
    }
  }
}
