package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.ReportingPeriod;
import org.cmsfamily.reporting.snapshot.Period;

/**
 * The periods before the one that a run is about, which it takes up in case they were missed. Each
 * quarter lies in one of them: in the one by which it was reported at the time, else in the
 * family's own. So nothing is reported twice when a family comes to report by another period.
 */
@ApplicationScoped
class MissedPeriods {

  private final Reports reports;

  MissedPeriods(Reports reports) {
    this.reports = reports;
  }

  /**
   * Those of a body, in order.
   *
   * @param length by which the family reports today
   * @param first the first quarter that there is to report
   * @param wanted what the run is about
   */
  List<Period> before(Period wanted, String body, Quarter first, ReportingPeriod length) {
    var periods = new ArrayList<Period>();
    var quarter = first;
    while (quarter.compareTo(wanted.first()) < 0) {
      periods.add(around(quarter, wanted, body, length));
      quarter = periods.getLast().last().next();
    }
    return periods;
  }

  private Period around(Quarter quarter, Period wanted, String body, ReportingPeriod length) {
    return Stream.of(
            length, ReportingPeriod.YEAR, ReportingPeriod.HALF_YEAR, ReportingPeriod.QUARTER)
        .map(one -> Period.of(one, quarter))
        .filter(period -> period.last().compareTo(wanted.first()) < 0)
        .filter(period -> reports.has(Report.idOf(body, period)))
        .findFirst()
        .orElseGet(() -> Period.of(length, quarter));
  }
}
