package org.cmsfamily.reporting.document;

import java.util.Map;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.snapshot.NeutralityFacts;
import org.cmsfamily.reporting.snapshot.ServiceInput;

/** Origins of what neutrality compares, and of the warnings. */
final class NeutralityOrigins {

  private final ServiceInput input;
  private final ServiceReport report;

  NeutralityOrigins(ServiceInput input, ServiceReport report) {
    this.input = input;
    this.report = report;
  }

  void addTo(Map<String, Origin> figures) {
    input.neutrality().forEach(facts -> add(facts, figures));
    for (int i = 0; i < report.warnings().size(); i++) {
      figures.put(at("warnings", Integer.toString(i), "amount"), warning(report.warnings().get(i)));
    }
  }

  private void add(NeutralityFacts facts, Map<String, Origin> figures) {
    var at = at("neutrality", Integer.toString(facts.year()), facts.instrument());
    var booked =
        Origin.booked(
            "year-concerned",
            facts.lots(),
            CostOrigins.keys(input.lots().stream().filter(lot -> facts.lots().contains(lot.id()))));
    figures.put(
        at + "/baseline",
        Origin.decided("year-baseline", CostOrigins.decisions(input, report, facts.instrument())));
    figures.put(at + "/needed", booked);
    figures.put(at + "/neededAtPlannedRate", booked);
    if (facts.notYetClosed() != null) {
      figures.put(at + "/notYetClosed", booked);
    }
    if (facts.bookedForLater() != null) {
      figures.put(at + "/bookedForLater", Origin.of("later-quarters"));
    }
    figures.put(
        at + "/left", Origin.of("difference", at + "/baseline", at + "/neededAtPlannedRate"));
  }

  private Origin warning(WarningReport warning) {
    var at = at("quarters", warning.quarter().toString(), "instruments", warning.instrument());
    return Origin.of("warning", at + "/needed", at + "/baseline");
  }

  private String at(String... members) {
    return Pointer.of("services", input.code()).text() + Pointer.of(members).text();
  }
}
