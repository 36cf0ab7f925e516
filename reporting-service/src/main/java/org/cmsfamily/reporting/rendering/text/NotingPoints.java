package org.cmsfamily.reporting.rendering.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.NeutralityReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the body is asked to note: the result of the period and of the year, the settlement,
 * neutrality, findings. A loss is said to be a loss; nothing is said of books that are not closed.
 */
public record NotingPoints(ReportDocument report, ReportNames names) {

  /** The points, in order. */
  public List<String> all() {
    return Stream.concat(
            report.services().entrySet().stream()
                .flatMap(each -> of(each.getValue()).map(point -> named(each.getKey(), point))),
            Stream.concat(
                notReported(),
                Stream.of(neutrality(), findings()).filter(point -> !point.isEmpty())))
        .toList();
  }

  /** Of several services a point names its own. */
  private String named(String code, String point) {
    return report.services().size() == 1
        ? point
        : names.messages().notingOfService(names.service(code), point);
  }

  private Stream<String> notReported() {
    return report.notReported().stream()
        .map(each -> names.messages().notReported(names.service(each.service())) + ";");
  }

  private Stream<String> of(ServiceReport service) {
    var open = OpenQuarters.of(service).in(Span.PERIOD, report);
    return open.isEmpty()
        ? Stream.of(
                results(service, Span.PERIOD),
                yearDiffers(service) ? results(service, Span.YEAR_TO_DATE) : Stream.<String>empty(),
                Stream.of(settlement(service)))
            .flatMap(points -> points)
        : Stream.of(names.messages().notingOpen(open.words(names)));
  }

  private boolean yearDiffers(ServiceReport service) {
    var costs = service.costs();
    return !costs.yearToDate().equals(costs.period())
        && OpenQuarters.of(service).in(Span.YEAR_TO_DATE, report).isEmpty();
  }

  /** Those who saved, those who needed more. */
  private Stream<String> results(ServiceReport service, Span span) {
    var saved = sentences(service, span, this::saved);
    var lost = sentences(service, span, this::lost);
    var time = time(span);
    return Stream.of(
            saved.isEmpty() ? "" : names.messages().notingSaved(time, names.joined(saved)),
            lost.isEmpty() ? "" : names.messages().notingLost(time, names.joined(lost)),
            saved.isEmpty() && lost.isEmpty() ? names.messages().notingEven(time) : "")
        .filter(point -> !point.isEmpty());
  }

  private interface Sentence {
    @Nullable String of(String instrument, Money savings);
  }

  private List<String> sentences(ServiceReport service, Span span, Sentence sentence) {
    var figures = service.costs().of(span);
    return names.instruments().stream()
        .filter(code -> service.costs().sinceStart().instruments().containsKey(code))
        .flatMap(code -> Stream.ofNullable(sentence.of(code, figures.of(code).saved())))
        .toList();
  }

  private @Nullable String saved(String instrument, Money savings) {
    return savings.isPositive()
        ? names.messages().notingSavedBy(names.money(savings), names.instrument(instrument))
        : null;
  }

  private @Nullable String lost(String instrument, Money savings) {
    return savings.isNegative()
        ? names.messages().neededMore(names.instrument(instrument), names.money(savings.negate()))
        : null;
  }

  private String time(Span span) {
    return span == Span.PERIOD
        ? names.messages().inThePeriod(names.period())
        : names.messages().inTheYear(names.formats().date(report.period().to()));
  }

  private String settlement(ServiceReport service) {
    var payments = service.settlement().period().transfers();
    return payments.isEmpty()
        ? names.text("noting.no-settlement")
        : names
            .messages()
            .notingSettlement(payments.stream().map(names::owes).collect(Collectors.joining(", ")));
  }

  private String neutrality() {
    if (!OpenQuarters.of(report).isEmpty()) {
      return "";
    }
    var exceeded =
        report.services().values().stream()
            .flatMap(service -> service.neutrality().entrySet().stream())
            .flatMap(
                year -> year.getValue().entrySet().stream().map(e -> exceeded(year.getKey(), e)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return exceeded.isEmpty()
        ? names.text("noting.neutrality")
        : names.messages().notingExceeded(String.join("; ", exceeded));
  }

  private @Nullable String exceeded(String year, Map.Entry<String, NeutralityReport> of) {
    var need = of.getValue();
    if (need.verdict().equals("within")) {
      return null;
    }
    var over =
        need.left().isNegative() ? need.left().negate() : need.needed().subtract(need.baseline());
    return names.messages().exceededBy(names.instrument(of.getKey()), names.money(over), year);
  }

  private String findings() {
    int warnings =
        report.services().values().stream()
            .mapToInt(service -> (int) OpenQuarters.warnings(service).count())
            .sum();
    return report.findings().isEmpty() && warnings == 0
        ? names.text("noting.no-findings")
        : names.messages().notingFindings(report.findings().size(), warnings);
  }
}
