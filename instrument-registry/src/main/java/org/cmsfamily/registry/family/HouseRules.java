package org.cmsfamily.registry.family;

/**
 * Numbers that no decision gives; every message that rests on one says so.
 *
 * @param reviewMinMonths the first review comes no earlier
 * @param reviewMaxMonths and no later
 * @param mitigateFromScore disadvantages with this score or more need a mitigation
 * @param reportDueDays days after a quarter's end when its report is due
 * @param plannedRateTolerancePercent by how much a planned rate may differ from the last one known
 * @param reportingBack whether an answer must be reported back
 * @param unpaidAfterDays days after which a settlement that is not paid is a finding
 * @param objectionDays days after a report's clearance in which the other participants may object
 */
public record HouseRules(
    int reviewMinMonths,
    int reviewMaxMonths,
    int mitigateFromScore,
    int reportDueDays,
    Integer plannedRateTolerancePercent,
    ReportingBack reportingBack,
    Integer unpaidAfterDays,
    Integer objectionDays) {

  /** Of a family that sets none. */
  public static final HouseRules USUAL =
      new HouseRules(12, 36, 3, 30, 10, ReportingBack.ADVISORY, 60, 10);

  /** What was stored before there was such a rule is as usual. */
  public HouseRules {
    plannedRateTolerancePercent =
        plannedRateTolerancePercent == null ? 10 : plannedRateTolerancePercent;
    reportingBack = reportingBack == null ? ReportingBack.ADVISORY : reportingBack;
    unpaidAfterDays = unpaidAfterDays == null ? 60 : unpaidAfterDays;
    objectionDays = objectionDays == null ? 10 : objectionDays;
  }
}
