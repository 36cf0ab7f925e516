package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.jspecify.annotations.Nullable;

/** Costs and savings of a service: in words, in tables, and in one chart. */
public final class ServiceCosts {

  private final ReportNames names;
  private final Messages messages;
  private final String title;
  private final ServiceReport service;
  private final List<String> codes;
  private final OpenQuarters open;

  ServiceCosts(ReportNames names, String title, ServiceReport service) {
    this.names = names;
    this.messages = names.messages();
    this.title = title;
    this.service = service;
    this.open = OpenQuarters.of(service);
    this.codes =
        names.instruments().stream()
            .filter(code -> service.costs().sinceStart().instruments().containsKey(code))
            .toList();
  }

  /** One sentence an instrument; of books that are not closed, who is missing and no more. */
  public List<String> sentences() {
    var missing = open.in(Span.PERIOD, names.report());
    return missing.isEmpty()
        ? codes.stream().map(this::sentence).toList()
        : List.of(messages.costsOpen(title, missing.words(names)));
  }

  /** Who closed a quarter of the period with nothing booked. */
  public List<String> emptyLedgers() {
    return names.report().period().quarters().stream()
        .flatMap(quarter -> Stream.ofNullable(service.quarters().get(quarter.toString())))
        .flatMap(report -> Stream.ofNullable(report.emptyLedgers()))
        .flatMap(List::stream)
        .distinct()
        .map(code -> messages.emptyLedger(names.instrument(code), emptyQuarters(code)))
        .toList();
  }

  private String emptyQuarters(String code) {
    return names.joined(
        names.report().period().quarters().stream()
            .filter(quarter -> isEmpty(quarter.toString(), code))
            .map(names::quarter)
            .toList());
  }

  private boolean isEmpty(String quarter, String code) {
    var report = service.quarters().get(quarter);
    return report != null && report.emptyLedgers() != null && report.emptyLedgers().contains(code);
  }

  private String sentence(String code) {
    var figures = service.costs().period().of(code);
    var savings = figures.saved();
    var instrument = names.instrument(code);
    var against = names.money(figures.baseline());
    if (savings.isNegative()) {
      var more = messages.neededMore(instrument, names.money(savings.negate()));
      return messages.costsLoss(more, cost(figures), against) + covered(figures);
    }
    return savings.isZero()
        ? messages.costsEven(instrument, cost(figures), against)
        : messages.costsSaved(instrument, cost(figures), against, names.money(savings));
  }

  private String cost(Figures figures) {
    var actual = names.money(figures.actual());
    return figures.oneTime().isZero()
        ? messages.costsActual(actual)
        : messages.costsActualAndOneTime(actual, names.money(figures.oneTime()));
  }

  private String covered(Figures figures) {
    return figures.voluntaryIncome().isZero()
        ? ""
        : " " + messages.costsCovered(names.money(figures.voluntaryIncome()));
  }

  /** A table for each span that differs from those before it. */
  public List<PaperTable> spans() {
    return spans(service.costs(), service.currency(), false);
  }

  private List<PaperTable> spans(Costs costs, String currency, boolean restated) {
    var seen = new ArrayList<Breakdown>();
    var tables = new ArrayList<PaperTable>();
    for (var span : Span.values()) {
      var breakdown = costs.of(span);
      if (!seen.contains(breakdown)) {
        seen.add(breakdown);
        var caption =
            restated
                ? messages.restatedTable(title, currency, label(span))
                : messages.costsTable(title, label(span));
        tables.add(
            new CostMatrix(names, currency).of(caption, breakdown, open.in(span, names.report())));
      }
    }
    return tables;
  }

  private String label(Span span) {
    return switch (span) {
      case PERIOD -> names.period();
      case YEAR_TO_DATE ->
          messages.spanYearToDate(names.formats().date(names.report().period().to()));
      case SINCE_START -> names.text("span.sinceStart");
    };
  }

  /** Which spans are the same; null if they all differ. */
  public @Nullable String same() {
    var costs = service.costs();
    var yearIsPeriod = costs.yearToDate().equals(costs.period());
    var startIsYear = costs.sinceStart().equals(costs.yearToDate());
    if (yearIsPeriod) {
      return startIsYear ? names.text("same.all") : names.text("same.year");
    }
    return startIsYear ? names.text("same.start") : null;
  }

  /** Savings by quarter; empty for a period of one. */
  public PaperTable quarters() {
    var matrix = new CostMatrix(names, service.currency());
    var table =
        matrix.table(
            messages.costsQuarters(title), messages.costsQuarter(service.currency()), codes);
    var quarters = names.report().period().quarters();
    if (quarters.size() == 1) {
      return table;
    }
    for (var quarter : quarters) {
      var report = service.quarters().get(quarter.toString());
      if (report != null && report.provisional()) {
        table.row(matrix.notClosed(names.quarter(quarter), codes.size() + 1));
      } else if (report != null) {
        table.row(savings(matrix, names.quarter(quarter), report.breakdown()));
      }
    }
    var missing = open.in(Span.PERIOD, names.report());
    return missing.isEmpty()
        ? table.total(savings(matrix, names.text("total"), service.costs().period()))
        : table.note(messages.soFarNote(missing.words(names)));
  }

  private List<String> savings(CostMatrix matrix, String first, Breakdown breakdown) {
    return matrix.cells(first, codes, breakdown, Measure.SAVINGS::value);
  }

  /** What is restated, or why nothing is. */
  public String restated() {
    var restated = service.restated();
    if (restated == null) {
      return messages.restatedMissing(names.family());
    }
    return inItsOwnCurrency()
        ? messages.restatedSame(names.family(), restated.currency())
        : messages.restatedText(
            restated.currency(),
            names.family(),
            names.formats().decimal(restated.rate()),
            service.currency());
  }

  /** The restated costs. */
  public List<PaperTable> restatedSpans() {
    return Stream.ofNullable(service.restated())
        .filter(restated -> !inItsOwnCurrency())
        .flatMap(restated -> spans(restated.costs(), restated.currency(), true).stream())
        .toList();
  }

  private boolean inItsOwnCurrency() {
    return Objects.requireNonNull(service.restated()).currency().equals(service.currency());
  }

  /** Cost against baseline by quarter. */
  public CostChart chart() {
    return new CostChart(names, title, service, codes);
  }
}
