package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.CostFigure;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.Measure;
import org.cmsfamily.reporting.document.NeutralityReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport;
import org.cmsfamily.reporting.document.WarningReport;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Costs and savings, settlement, neutrality. */
public final class MoneyTables {

  /** A settlement of the period or of a quarter. */
  private record Settled(String span, SettlementReport settlement) {

    static final String PERIOD = "period";
    static final String SINCE_START = "sinceStart";

    static boolean isQuarter(String span) {
      return !span.equals(PERIOD) && !span.equals(SINCE_START);
    }

    /** Nothing is settled of a quarter that somebody has not closed, nor of its period. */
    static Stream<Settled> of(ServiceReport service) {
      var quarters = service.settlement().quarters();
      var open = OpenQuarters.of(service);
      var period = service.settlement().period();
      var closed =
          !period.lines().isEmpty()
              && quarters.keySet().stream().allMatch(quarter -> open.in(quarter).isEmpty());
      return Stream.concat(
          closed ? Stream.of(new Settled(PERIOD, period)) : Stream.empty(),
          Stream.concat(
              quarters.entrySet().stream()
                  .filter(each -> open.in(each.getKey()).isEmpty())
                  .map(each -> new Settled(each.getKey(), each.getValue())),
              Stream.ofNullable(service.settlement().sinceStart())
                  .map(sum -> new Settled(SINCE_START, sum))));
    }

    static String words(ReportNames names, String span) {
      return isQuarter(span) ? names.shortQuarter(span) : names.word("span", span);
    }
  }

  /** What an instrument paid and bears. */
  public record Balance(String span, String instrument, SettlementReport.Line line) {

    /** Whether it is that of the whole period. */
    public boolean ofPeriod() {
      return span.equals(Settled.PERIOD);
    }

    private static Stream<Balance> of(Settled settled) {
      return settled.settlement.lines().entrySet().stream()
          .map(each -> new Balance(settled.span, each.getKey(), each.getValue()));
    }
  }

  /** A payment that settles. */
  public record Settling(String span, Transfer payment) {

    /** Whether it settles a quarter, not the whole period. */
    public boolean ofQuarter() {
      return Settled.isQuarter(span);
    }

    private static Stream<Settling> of(Settled settled) {
      return settled.settlement.transfers().stream()
          .map(payment -> new Settling(settled.span, payment));
    }
  }

  /**
   * An instrument's need in a budget year.
   *
   * @param open whether it is so far: what is left, and the verdict, cannot be said yet
   */
  public record Need(String year, String instrument, NeutralityReport report, boolean open) {

    private static Stream<Need> of(ServiceReport service) {
      return service.neutrality().entrySet().stream()
          .flatMap(year -> of(service, year.getKey(), year.getValue()));
    }

    private static Stream<Need> of(
        ServiceReport service, String year, SortedMap<String, NeutralityReport> needs) {
      var open = !OpenQuarters.of(service).in(Integer.parseInt(year)).isEmpty();
      return needs.entrySet().stream()
          .map(each -> new Need(year, each.getKey(), each.getValue(), open));
    }

    private @Nullable Money left() {
      return open ? null : report.left();
    }

    private String verdict() {
      return open ? "not-closed" : report.verdict();
    }

    private String needed(ReportNames names) {
      var needed = names.formats().bare(report.neededAtPlannedRate());
      return open ? names.messages().soFar(needed) : needed;
    }

    private String left(ReportNames names) {
      return open ? names.none() : names.formats().bare(report.left());
    }
  }

  /** A figure of costs and savings; what rests on open quarters is no saving. */
  private record Cost(CostFigure figure, boolean open) {

    static Stream<Cost> of(ReportDocument report, boolean restated) {
      return CostFigure.walk(report)
          .filter(figure -> figure.place().restated() == restated)
          .map(figure -> new Cost(figure, !openQuarters(report, figure).isEmpty()));
    }

    private static OpenQuarters openQuarters(ReportDocument report, CostFigure figure) {
      var place = figure.place();
      var service = place.service() == null ? null : report.services().get(place.service());
      var open = service == null ? OpenQuarters.of(report) : OpenQuarters.of(service);
      return place.span() == null
          ? open.in(Objects.requireNonNull(place.quarter()))
          : open.in(place.span(), report);
    }

    @Nullable BigDecimal value() {
      return open && figure.measure() == Measure.SAVINGS ? null : figure.value();
    }

    String status() {
      if (!open || figure.measure() == Measure.BASELINE) {
        return "final";
      }
      return figure.measure() == Measure.SAVINGS ? "not-closed" : "so-far";
    }
  }

  private static final Table<Cost> COSTS = costs("costs", false);

  private static final Table<Cost> RESTATED = costs("costs_restated", true);

  private static Table<Cost> costs(String name, boolean restated) {
    return Table.<Cost>of(name, report -> Cost.of(report.document(), restated))
        .text("figure", row -> row.figure().pointer())
        .text("service", row -> row.figure().place().service())
        .code("span", "span", row -> span(row.figure().place().span()))
        .quarter("quarter", row -> row.figure().place().quarter())
        .instrument("instrument", row -> row.figure().instrument())
        .code("measure", "measure", row -> row.figure().measure().member())
        .decimal("value", Cost::value)
        .code("unit", "unit", row -> row.figure().unit())
        .code("status", "figure", Cost::status);
  }

  private static String span(@Nullable Span span) {
    return span == null ? "quarter" : span.member();
  }

  /** Who paid and who bears. */
  public static final Table<InService<Balance>> SETTLEMENT =
      Table.<InService<Balance>>of(
              "settlement",
              report -> InService.each(report.document(), s -> Settled.of(s).flatMap(Balance::of)))
          .text("service", InService::code)
          .text("span", row -> row.value().span())
          .said((names, row) -> Settled.words(names, row.value().span()))
          .instrument("instrument", row -> row.value().instrument())
          .onPaper(1, 0, (names, row) -> names.instrument(row.value().instrument()))
          .amount("paid", row -> row.value().line().paid())
          .onPaper(2, 0)
          .amount("borne", row -> row.value().line().borne())
          .onPaper(3, 0)
          .amount("balance", row -> row.value().line().balance())
          .onPaper(4, 0)
          .currency(row -> row.value().line().balance());

  /** The payments that settle. */
  public static final Table<InService<Settling>> TRANSFERS =
      Table.<InService<Settling>>of(
              "transfers",
              report -> InService.each(report.document(), s -> Settled.of(s).flatMap(Settling::of)))
          .text("service", InService::code)
          .text("span", row -> row.value().span())
          .said((names, row) -> Settled.words(names, row.value().span()))
          .onPaper(1, 0, (names, row) -> names.quarter(Quarter.parse(row.value().span())))
          .instrument("from_instrument", row -> row.value().payment().from())
          .onPaper(2, 0, (names, row) -> names.payment(row.value().payment()))
          .instrument("to_instrument", row -> row.value().payment().to())
          .amount("amount", row -> row.value().payment().amount())
          .onPaper(3, 0)
          .currency(row -> row.value().payment().amount());

  /** Need against the baseline of each budget year. */
  public static final Table<InService<Need>> NEUTRALITY =
      Table.<InService<Need>>of("neutrality", report -> InService.each(report.document(), Need::of))
          .text("service", InService::code)
          .integer("year", row -> Integer.valueOf(row.value().year()))
          .onPaper(2, 10)
          .instrument("instrument", row -> row.value().instrument())
          .onPaper(1, 16, (names, row) -> names.instrument(row.value().instrument()))
          .amount("baseline", row -> row.value().report().baseline())
          .onPaper(3, 20)
          .amount("needed", row -> row.value().report().needed())
          .amount("needed_at_planned_rate", row -> row.value().report().neededAtPlannedRate())
          .onPaper(4, 20, (names, row) -> row.value().needed(names))
          .amount("not_yet_closed", row -> row.value().report().notYetClosed())
          .amount("booked_for_later", row -> row.value().report().bookedForLater())
          .amount("left", row -> row.value().left())
          .onPaper(5, 18, (names, row) -> row.value().left(names))
          .currency(row -> row.value().report().baseline())
          .code("verdict", "verdict", row -> row.value().verdict())
          .onPaper(6, 16, (names, row) -> names.word("verdict", row.value().verdict()));

  private static final Table<InService<WarningReport>> WARNINGS =
      Table.<InService<WarningReport>>of(
              "warnings", report -> InService.each(report.document(), OpenQuarters::warnings))
          .text("service", InService::code)
          .quarter("quarter", row -> row.value().quarter())
          .code("rule", "rule", row -> row.value().rule())
          .instrument("instrument", row -> row.value().instrument())
          .amount("amount", row -> row.value().amount())
          .currency(row -> row.value().amount());

  static final List<Table<?>> ALL =
      List.of(COSTS, RESTATED, SETTLEMENT, TRANSFERS, NEUTRALITY, WARNINGS);

  private MoneyTables() {}
}
