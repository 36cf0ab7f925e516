package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.CostFigure;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.NeutralityReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport;
import org.cmsfamily.reporting.document.WarningReport;
import org.cmsfamily.reporting.settlement.Transfer;
import org.jspecify.annotations.Nullable;

/** Costs and savings, settlement, neutrality. */
public final class MoneyTables {

  /** A settlement of the period or of a quarter. */
  private record Settled(String span, SettlementReport settlement) {

    static final String PERIOD = "period";

    static Stream<Settled> of(ServiceReport service) {
      return Stream.concat(
          Stream.of(new Settled(PERIOD, service.settlement().period())),
          service.settlement().quarters().entrySet().stream()
              .map(each -> new Settled(each.getKey(), each.getValue())));
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
      return !span.equals(Settled.PERIOD);
    }

    private static Stream<Settling> of(Settled settled) {
      return settled.settlement.transfers().stream()
          .map(payment -> new Settling(settled.span, payment));
    }
  }

  /** An instrument's need in a budget year. */
  public record Need(String year, String instrument, NeutralityReport report) {

    private static Stream<Need> of(ServiceReport service) {
      return service.neutrality().entrySet().stream()
          .flatMap(
              year ->
                  year.getValue().entrySet().stream()
                      .map(each -> new Need(year.getKey(), each.getKey(), each.getValue())));
    }
  }

  private static final Table<CostFigure> COSTS =
      Table.<CostFigure>of("costs", report -> CostFigure.walk(report.document()))
          .text("figure", CostFigure::pointer)
          .text("service", figure -> figure.place().service())
          .text("span", figure -> span(figure.place().span()))
          .text("quarter", figure -> figure.place().quarter())
          .text("instrument", CostFigure::instrument)
          .text("measure", figure -> figure.measure().member())
          .decimal("value", CostFigure::value)
          .text("unit", CostFigure::unit)
          .text("basis", figure -> figure.place().restated() ? "reporting" : "budget");

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
          .text("instrument", row -> row.value().instrument())
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
          .onPaper(1, 0, (names, row) -> names.quarter(Quarter.parse(row.value().span())))
          .text("from_instrument", row -> row.value().payment().from())
          .onPaper(2, 0, (names, row) -> names.payment(row.value().payment()))
          .text("to_instrument", row -> row.value().payment().to())
          .amount("amount", row -> row.value().payment().amount())
          .onPaper(3, 0)
          .currency(row -> row.value().payment().amount());

  /** Need against the baseline of each budget year. */
  public static final Table<InService<Need>> NEUTRALITY =
      Table.<InService<Need>>of("neutrality", report -> InService.each(report.document(), Need::of))
          .text("service", InService::code)
          .integer("year", row -> Integer.valueOf(row.value().year()))
          .onPaper(2, 10)
          .text("instrument", row -> row.value().instrument())
          .onPaper(1, 16, (names, row) -> names.instrument(row.value().instrument()))
          .amount("baseline", row -> row.value().report().baseline())
          .onPaper(3, 20)
          .amount("needed", row -> row.value().report().needed())
          .amount("needed_at_planned_rate", row -> row.value().report().neededAtPlannedRate())
          .onPaper(4, 20)
          .amount("left", row -> row.value().report().left())
          .onPaper(5, 18)
          .currency(row -> row.value().report().left())
          .text("verdict", row -> row.value().report().verdict())
          .onPaper(6, 16, (names, row) -> names.word("verdict", row.value().report().verdict()));

  private static final Table<InService<WarningReport>> WARNINGS =
      Table.<InService<WarningReport>>of(
              "warnings", report -> InService.each(report.document(), s -> s.warnings().stream()))
          .text("service", InService::code)
          .text("quarter", row -> row.value().quarter())
          .text("rule", row -> row.value().rule())
          .text("instrument", row -> row.value().instrument())
          .amount("amount", row -> row.value().amount())
          .currency(row -> row.value().amount());

  static final List<Table<?>> ALL = List.of(COSTS, SETTLEMENT, TRANSFERS, NEUTRALITY, WARNINGS);

  private MoneyTables() {}
}
