package org.cmsfamily.reporting.rendering.paper;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.cmsfamily.reporting.snapshot.Period;

/** How a report, its period, body, services and instruments are called in a language. */
record ReportNames(ReportDocument report, Vocabulary texts) {

  /** The document's symbol; a first issue has no revision number. */
  String symbol() {
    return report.revision() == 1
        ? report.report()
        : texts.text("masthead.symbol.value", report.report(), report.revision());
  }

  String period() {
    return period(Period.parse(report.period().text()));
  }

  String period(Period period) {
    if (period.isQuarter()) {
      return quarter(period.first());
    }
    var wholeYear =
        period.first().year() == period.last().year()
            && period.first().number() == 1
            && period.last().number() == 4;
    return wholeYear
        ? texts.text("period.year", period.first().year())
        : texts.text("period.run", quarter(period.first()), quarter(period.last()));
  }

  String quarter(Quarter quarter) {
    return texts.text("quarter." + quarter.number(), quarter.year());
  }

  String body() {
    return texts.name(report.body().names(), report.body().code());
  }

  String family() {
    return texts.name(report.familyNames(), report.family());
  }

  String title(String code, ServiceReport service) {
    return texts.name(service.titles(), code);
  }

  String instrument(String code) {
    var facts = report.instruments().get(code);
    return facts == null ? code : facts.label();
  }

  String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    var first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
    return texts.text("list.and", first, names.getLast());
  }

  /** The audience's instrument first, then the others by code. */
  List<String> instruments() {
    return report.instruments().keySet().stream()
        .sorted(
            Comparator.comparing((String code) -> !code.equals(report.body().instrument()))
                .thenComparing(code -> code))
        .toList();
  }

  List<String> instruments(ServiceReport service) {
    return instruments().stream()
        .filter(code -> service.costs().sinceStart().instruments().containsKey(code))
        .toList();
  }
}
