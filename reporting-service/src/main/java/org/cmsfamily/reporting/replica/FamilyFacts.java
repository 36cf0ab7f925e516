package org.cmsfamily.reporting.replica;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cmsfamily.platform.money.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A family as the registry publishes it, as far as it is read here.
 *
 * @param reportingPeriod null where it was published without
 * @param businessDate its own business date; null if it is the clock's day
 * @param rollOut who hosts and enters rates among others
 * @param houseRules null where the family sets none
 */
public record FamilyFacts(
    String code,
    @Nullable Names names,
    String zone,
    String reportingCurrency,
    @Nullable List<String> languages,
    @Nullable ReportingPeriod reportingPeriod,
    @Nullable LocalDate businessDate,
    @Nullable RollOut rollOut,
    @Nullable HouseRules houseRules,
    @Nullable Boolean demonstration) {

  /** The roll-out as far as it is read here. */
  public record RollOut(@Nullable String host) {}

  /**
   * The family's own numbers under the registry's names, as far as they are read here; null where
   * it is as usual.
   *
   * @param reportDueDays after the end of a report's period
   * @param objectionDays after a report's clearance
   * @param unpaidAfterDays after a quarter's closing, to pay what is owed for it
   */
  public record HouseRules(
      @Nullable Integer reportDueDays,
      @Nullable Integer objectionDays,
      @Nullable Integer unpaidAfterDays) {

    private static final int USUAL_REPORT_DAYS = 30;
    private static final int USUAL_SETTLEMENT_DAYS = 60;
    private static final int USUAL_OBJECTION_DAYS = 10;

    /** The day on which a report that ends with the quarter is due. */
    public static LocalDate reportDue(@Nullable HouseRules rules, Quarter last) {
      int days = days(rules, HouseRules::reportDueDays, USUAL_REPORT_DAYS);
      return last.end().minusDays(1).plusDays(days);
    }

    /** The days to object to a report; the usual ones where the family sets none. */
    public static int daysToObject(@Nullable HouseRules rules) {
      return days(rules, HouseRules::objectionDays, USUAL_OBJECTION_DAYS);
    }

    /** The days to pay; the usual ones where the family sets none. */
    public static int daysToPay(@Nullable HouseRules rules) {
      return days(rules, HouseRules::unpaidAfterDays, USUAL_SETTLEMENT_DAYS);
    }

    private static int days(
        @Nullable HouseRules rules, Function<HouseRules, @Nullable Integer> which, int usual) {
      @Nullable Integer own = rules == null ? null : which.apply(rules);
      return own == null ? usual : own;
    }
  }

  /** How often reports are due; each quarter where the family does not say. */
  public ReportingPeriod reportsBy() {
    return reportingPeriod == null ? ReportingPeriod.QUARTER : reportingPeriod;
  }

  /** The day on which the family's own report on a quarter is due, and its books before it. */
  public LocalDate booksDue(Quarter quarter) {
    return HouseRules.reportDue(houseRules, reportsBy().last(quarter));
  }

  /** The host instrument, whose finance officer enters the rates; empty if none is named. */
  public String host() {
    return rollOut == null || rollOut.host() == null ? "" : rollOut.host();
  }
}
