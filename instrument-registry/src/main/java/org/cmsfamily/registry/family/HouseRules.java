package org.cmsfamily.registry.family;

/**
 * Numbers that no decision gives; every message that rests on one says so.
 *
 * @param reviewMinMonths the first review comes no earlier
 * @param reviewMaxMonths and no later
 * @param mitigateFromScore disadvantages with this score or more need a mitigation
 * @param reportDueDays days after a quarter's end when its report is due
 */
public record HouseRules(
    int reviewMinMonths, int reviewMaxMonths, int mitigateFromScore, int reportDueDays) {

  /** Of a family that sets none. */
  public static final HouseRules USUAL = new HouseRules(12, 36, 3, 30);
}
