package org.cmsfamily.reporting.document;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.document.ReportDocument.Totals;
import org.cmsfamily.reporting.snapshot.FindingFacts;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.jspecify.annotations.Nullable;

/** Collects the origin of every figure of a report. */
final class Origins {

  private Origins() {}

  static Provenance of(
      Manifest manifest, SortedMap<String, ServiceReport> services, @Nullable Totals totals) {
    var lots = new TreeMap<String, LotReport>();
    var figures = new TreeMap<String, Origin>();
    new CostOrigins(manifest, services, totals).addTo(figures);
    for (var input : manifest.services()) {
      input.lots().forEach(lot -> lots.put(lot.id(), LotReport.of(lot)));
      var report = services.get(input.code());
      if (report != null) {
        new SettlementOrigins(input, report).addTo(figures);
        new NeutralityOrigins(input, report).addTo(figures);
        StaffOrigins.add(input.code(), report, figures);
      }
    }
    for (int i = 0; i < manifest.findings().size(); i++) {
      if (manifest.findings().get(i).amount() != null) {
        figures.put(
            Pointer.of("findings", Integer.toString(i), "amount").text(),
            finding(manifest.findings().get(i), figures));
      }
    }
    return new Provenance(lots, figures);
  }

  private static Origin finding(FindingFacts finding, Map<String, Origin> figures) {
    var service = finding.service();
    var year = finding.year();
    var instrument = finding.instrument();
    if (service == null || instrument == null || year == null) {
      return Origin.of("finding");
    }
    return Origin.of(
        "finding",
        Stream.of("neededAtPlannedRate", "needed", "baseline")
            .map(
                member ->
                    Pointer.of(
                            "services", service, "neutrality", year.toString(), instrument, member)
                        .text())
            .filter(figures::containsKey)
            .toList());
  }
}
