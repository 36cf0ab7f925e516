package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.ReportDocument;

/** The tables of a report, in the order in which they are shown. */
public final class Tables {

  private Tables() {}

  /**
   * All tables.
   *
   * @param sha256 of the report's canonical JSON
   */
  public static List<Table> of(ReportDocument report, String sha256) {
    return Stream.of(
            List.of(SubjectTables.report(report, sha256), SubjectTables.services(report)),
            List.of(FigureTables.figures(report)),
            SettlementTables.of(report),
            List.of(FigureTables.neutrality(report), FigureTables.warnings(report)),
            MatterTables.of(report),
            DecisionTables.of(report),
            TraceTables.of(report))
        .flatMap(List::stream)
        .toList();
  }
}
