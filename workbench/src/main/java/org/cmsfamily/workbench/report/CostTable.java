package org.cmsfamily.workbench.report;

import java.util.Arrays;
import java.util.List;
import org.cmsfamily.workbench.registry.Names;
import org.cmsfamily.workbench.reporting.ServiceReport;
import org.cmsfamily.workbench.reporting.ServiceReport.Figures;

/**
 * The costs of one service in the period.
 *
 * @param whole what all participants' figures come to
 * @param booked whether anybody booked anything in the period: until then no cost is known
 */
record CostTable(
    String service,
    Names titles,
    String currency,
    List<Row> rows,
    Row total,
    Figures whole,
    boolean booked) {

  static CostTable of(String service, ServiceReport report, RevisionPath revision) {
    var period = report.costs().period();
    var booked = report.isBooked();
    var place = "/services/" + service + "/costs/period/";
    var rows =
        period.instruments().entrySet().stream()
            .map(
                entry ->
                    Row.of(
                        entry.getKey(),
                        entry.getValue(),
                        booked,
                        revision,
                        place + "instruments/" + entry.getKey()))
            .toList();
    return new CostTable(
        service,
        report.titles(),
        report.currency(),
        rows,
        Row.of("", period.total(), booked, revision, place + "total"),
        period.total(),
        booked);
  }

  /** The id of the table that shows them. */
  public String tableId() {
    return "costs-" + service;
  }

  /** The columns. */
  public List<CostColumn> columns() {
    return List.of(CostColumn.values());
  }

  /** The figures of one participant. */
  record Row(String instrument, List<TracedFigure> figures) {
    static Row of(
        String instrument, Figures figures, boolean booked, RevisionPath revision, String place) {
      return new Row(
          instrument,
          Arrays.stream(CostColumn.values())
              .map(column -> column.of(figures, booked, revision, place))
              .toList());
    }
  }
}
