package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.reporting.ledger.PostingGroup;
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
    warnings(figures);
  }

  private void add(NeutralityFacts facts, Map<String, Origin> figures) {
    var decisions =
        Stream.concat(
                input.budgets().getOrDefault(facts.instrument(), List.of()).stream(),
                report.decisions().stream())
            .distinct()
            .toList();
    figures.put(pointer(facts, "baseline"), Origin.decided("year-baseline", decisions));
    var keys =
        input.lots().stream()
            .filter(lot -> facts.lots().contains(lot.id()))
            .map(PostingGroup::key)
            .flatMap(Stream::ofNullable)
            .map(key -> key.id())
            .distinct()
            .toList();
    for (var member : List.of("needed", "neededAtPlannedRate")) {
      figures.put(pointer(facts, member), Origin.booked("year-concerned", facts.lots(), keys));
    }
    figures.put(
        pointer(facts, "left"),
        Origin.of(
            "difference",
            List.of(pointer(facts, "baseline"), pointer(facts, "neededAtPlannedRate"))));
  }

  private String pointer(NeutralityFacts facts, String member) {
    return Pointer.of(
        "services",
        input.code(),
        "neutrality",
        Integer.toString(facts.year()),
        facts.instrument(),
        member);
  }

  private void warnings(Map<String, Origin> figures) {
    for (int i = 0; i < report.warnings().size(); i++) {
      var warning = report.warnings().get(i);
      figures.put(
          Pointer.of("services", input.code(), "warnings", Integer.toString(i), "amount"),
          Origin.of(
              "warning",
              Stream.of("needed", "baseline")
                  .map(
                      member ->
                          Pointer.of(
                              "services",
                              input.code(),
                              "quarters",
                              warning.quarter().toString(),
                              "instruments",
                              warning.instrument(),
                              member))
                  .toList()));
    }
  }
}
