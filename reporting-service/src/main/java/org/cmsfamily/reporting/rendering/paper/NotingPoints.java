package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.ReportNames;

/** What the body is asked to note: savings, settlement, neutrality, findings. */
record NotingPoints(ReportDocument report, ReportNames names) {

  List<String> all() {
    return Stream.concat(
            report.services().values().stream().flatMap(s -> Stream.of(savings(s), settlement(s))),
            Stream.of(neutrality(), findings()))
        .toList();
  }

  private String savings(ServiceReport service) {
    var costs = service.costs().period();
    return names
        .messages()
        .notingSavings(
            names.joined(
                names.instruments().stream()
                    .filter(code -> service.costs().sinceStart().instruments().containsKey(code))
                    .map(
                        code ->
                            names
                                .messages()
                                .notingSavingsOf(
                                    names.money(costs.of(code).saved()), names.instrument(code)))
                    .toList()));
  }

  private String settlement(ServiceReport service) {
    var payments = service.settlement().period().transfers();
    return payments.isEmpty()
        ? names.messages().notingNoSettlement()
        : names
            .messages()
            .notingSettlement(payments.stream().map(names::owes).collect(Collectors.joining(", ")));
  }

  private String neutrality() {
    var exceeded =
        report.services().values().stream()
            .flatMap(service -> service.neutrality().values().stream())
            .flatMap(year -> year.entrySet().stream())
            .filter(line -> !line.getValue().verdict().equals("within"))
            .map(line -> line.getKey())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return exceeded.isEmpty()
        ? names.messages().notingNeutrality()
        : names.messages().notingExceeded(exceeded);
  }

  private String findings() {
    return names
        .messages()
        .notingFindings(
            report.findings().size(),
            report.services().values().stream().mapToInt(s -> s.warnings().size()).sum());
  }
}
