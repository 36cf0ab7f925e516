package org.cmsfamily.workbench.report;

import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.reporting.ServiceReport;
import org.cmsfamily.workbench.reporting.ServiceReport.NeutralityReport;

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

  /** One participant. */
  record Row(
      String instrument,
      TracedFigure baseline,
      TracedFigure needed,
      TracedFigure left,
      boolean within) {

    static Row of(String instrument, NeutralityReport report, RevisionPath revision, String place) {
      return new Row(
          instrument,
          new TracedFigure(report.baseline(), revision.figure(place + "/baseline")),
          new TracedFigure(report.needed(), revision.figure(place + "/needed")),
          new TracedFigure(report.left(), revision.figure(place + "/left")),
          report.verdict().equals("within"));
    }
  }
}
