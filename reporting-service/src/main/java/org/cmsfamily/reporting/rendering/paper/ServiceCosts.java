package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.Breakdown;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.table.PaperTable;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.jspecify.annotations.Nullable;

/** Costs and savings of a service: in words, in tables, and in one chart. */
public final class ServiceCosts {

  private final ReportNames names;
  private final Messages messages;
  private final String title;
  private final ServiceReport service;
  private final List<String> codes;

  ServiceCosts(ReportNames names, String title, ServiceReport service) {
    this.names = names;
    this.messages = names.messages();
    this.title = title;
    this.service = service;
    this.codes =
        names.instruments().stream()
            .filter(code -> service.costs().sinceStart().instruments().containsKey(code))
            .toList();
  }

  /** One sentence an instrument. */
  public List<String> sentences() {
    return codes.stream().map(this::sentence).toList();
  }

  private String sentence(String code) {
    var figures = service.costs().period().of(code);
    return figures.oneTime().isZero()
        ? messages.costsPlainSentence(
            names.instrument(code),
            names.money(figures.actual()),
            names.money(figures.baseline()),
            names.money(figures.saved()))
        : messages.costsSentence(
            names.instrument(code),
            names.money(figures.actual()),
            names.money(figures.oneTime()),
            names.money(figures.baseline()),
            names.money(figures.saved()));
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
        tables.add(new CostMatrix(names, currency).of(caption, breakdown));
      }
    }
    return tables;
  }

  private String label(Span span) {
    return switch (span) {
      case PERIOD -> names.period();
      case YEAR_TO_DATE ->
          messages.spanYearToDate(names.formats().date(names.report().period().to()));
      case SINCE_START -> messages.spanSinceStart();
    };
  }

  /** Which spans are the same; null if they all differ. */
  public @Nullable String same() {
    var costs = service.costs();
    var yearIsPeriod = costs.yearToDate().equals(costs.period());
    var startIsYear = costs.sinceStart().equals(costs.yearToDate());
    if (yearIsPeriod) {
      return startIsYear ? messages.costsSame() : messages.costsSameYear();
    }
    return startIsYear ? messages.costsSameStart() : null;
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
      if (report != null) {
        table.row(savings(matrix, names.quarter(quarter), report.breakdown()));
      }
    }
    return table.total(savings(matrix, messages.total(), service.costs().period()));
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
