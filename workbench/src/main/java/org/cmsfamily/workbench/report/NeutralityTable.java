package org.cmsfamily.workbench.report;

import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.reporting.ServiceReport;
import org.cmsfamily.workbench.reporting.ServiceReport.NeutralityReport;
import org.jspecify.annotations.Nullable;

/** Whether each participant of a service stays within its budget of a year. */
record NeutralityTable(String service, String year, String currency, List<Row> rows) {

  static List<NeutralityTable> of(String service, ServiceReport report, RevisionPath revision) {
    return report.neutrality().entrySet().stream()
        .map(
            year ->
                new NeutralityTable(
                    service,
                    year.getKey(),
                    report.currency(),
                    rows(service, year.getKey(), year.getValue(), revision)))
        .toList();
  }

  /** Who needs more than its budget provides. */
  public List<String> above() {
    return rows.stream().filter(row -> !row.within()).map(Row::instrument).toList();
  }

  private static List<Row> rows(
      String service,
      String year,
      Map<String, NeutralityReport> instruments,
      RevisionPath revision) {
    return instruments.entrySet().stream()
        .map(
            one -> {
              var place = "/services/" + service + "/neutrality/" + year + "/" + one.getKey();
              return Row.of(one.getKey(), one.getValue(), revision, place);
            })
        .toList();
  }

  /**
   * One participant.
   *
   * @param planned what it needed at the planned rates, which its budget is compared with
   * @param booked the same at the rates of the booking days
   */
  record Row(
      String instrument,
      TracedFigure baseline,
      TracedFigure planned,
      TracedFigure left,
      TracedFigure booked,
      @Nullable TracedFigure notYetClosed,
      @Nullable TracedFigure bookedForLater,
      boolean within) {

    static Row of(String instrument, NeutralityReport report, RevisionPath revision, String place) {
      return new Row(
          instrument,
          new TracedFigure(report.baseline(), revision.figure(place + "/baseline")),
          new TracedFigure(
              report.neededAtPlannedRate(), revision.figure(place + "/neededAtPlannedRate")),
          new TracedFigure(report.left(), revision.figure(place + "/left")),
          new TracedFigure(report.needed(), revision.figure(place + "/needed")),
          unlessZero(report.notYetClosed(), revision.figure(place + "/notYetClosed")),
          unlessZero(report.bookedForLater(), revision.figure(place + "/bookedForLater")),
          report.verdict().equals("within"));
    }

    private static @Nullable TracedFigure unlessZero(@Nullable Money amount, String page) {
      return amount == null || amount.amount().signum() == 0
          ? null
          : new TracedFigure(amount, page);
    }
  }
}
