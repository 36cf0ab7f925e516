package org.cmsfamily.reporting.document;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.snapshot.Manifest;

/** Gathers the origin of every figure of a report. */
final class Origins {

  private Origins() {}

  static Provenance of(Manifest manifest, SortedMap<String, ServiceReport> services) {
    var lots = new TreeMap<String, LotReport>();
    var figures = new TreeMap<String, Origin>();
    for (var input : manifest.services()) {
      input.lots().forEach(lot -> lots.put(lot.id(), LotReport.of(lot)));
      var report = services.get(input.code());
      if (report != null) {
        new QuarterOrigins(input, report).addTo(figures);
        new SpanOrigins(input.code(), report, manifest.period()).addTo(figures);
        new SettlementOrigins(input, report).addTo(figures);
        new NeutralityOrigins(input, report).addTo(figures);
      }
    }
    totals(services, figures);
    findings(manifest, figures);
    return new Provenance(lots, figures);
  }

  private static void totals(
      SortedMap<String, ServiceReport> services, Map<String, Origin> figures) {
    if (services.values().stream().anyMatch(service -> service.restated() == null)) {
      return;
    }
    for (var span : Span.values()) {
      for (var tail : SpanOrigins.tails(services.values(), span)) {
        figures.put(
            Pointer.of("totals", "costs", span.member()) + tail,
            Origin.of(
                "sum",
                services.keySet().stream()
                    .map(
                        code ->
                            Pointer.of("services", code, "restated", "costs", span.member()) + tail)
                    .filter(figures::containsKey)
                    .toList()));
      }
    }
  }

  private static void findings(Manifest manifest, Map<String, Origin> figures) {
    for (int i = 0; i < manifest.findings().size(); i++) {
      var finding = manifest.findings().get(i);
      var service = finding.service();
      var instrument = finding.instrument();
      if (finding.amount() == null) {
        continue;
      }
      var year = finding.year();
      var behind =
          service == null || instrument == null || year == null
              ? Stream.<String>empty()
              : Stream.of("neededAtPlannedRate", "needed", "baseline")
                  .map(
                      member ->
                          Pointer.of(
                              "services",
                              service,
                              "neutrality",
                              Integer.toString(year),
                              instrument,
                              member));
      figures.put(
          Pointer.of("findings", Integer.toString(i), "amount"),
          Origin.of("finding", behind.filter(figures::containsKey).toList()));
    }
  }
}
