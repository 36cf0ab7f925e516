package org.cmsfamily.workbench.report;

import java.util.Arrays;
import java.util.List;
import org.cmsfamily.workbench.registry.Names;
import org.cmsfamily.workbench.reporting.ServiceReport;
import org.cmsfamily.workbench.reporting.ServiceReport.Figures;

/** The costs of one service in the period. */
record CostTable(String service, Names titles, String currency, List<Row> rows, Row total) {

  static CostTable of(String service, ServiceReport report, RevisionPath revision) {
    var period = report.costs().period();
    var place = "/services/" + service + "/costs/period/";
    var rows =
        period.instruments().entrySet().stream()
            .map(
                entry ->
                    Row.of(
                        entry.getKey(),
                        entry.getValue(),
                        revision,
                        place + "instruments/" + entry.getKey()))
            .toList();
    return new CostTable(
        service,
        report.titles(),
        report.currency(),
        rows,
        Row.of("", period.total(), revision, place + "total"));
  }

  /** The columns. */
  public List<CostColumn> columns() {
    return List.of(CostColumn.values());
  }

  /** The figures of one participant. */
  record Row(String instrument, List<TracedFigure> figures) {
    static Row of(String instrument, Figures figures, RevisionPath revision, String place) {
      return new Row(
          instrument,
          Arrays.stream(CostColumn.values())
              .map(column -> column.of(figures, revision, place))
              .toList());
    }
  }
}
