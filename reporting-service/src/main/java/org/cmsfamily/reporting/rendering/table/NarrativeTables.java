package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IndicatorReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.snapshot.FindingFacts;
import org.cmsfamily.reporting.snapshot.LessonFacts;
import org.cmsfamily.reporting.snapshot.ProgressFacts;
import org.jspecify.annotations.Nullable;

/** Progress, indicators, lessons, findings. */
public final class NarrativeTables {

  /**
   * What was measured of an indicator in a quarter.
   *
   * @param quarter empty, as the value, where nothing was measured yet
   */
  public record Measured(String code, IndicatorReport indicator, String quarter, String value) {

    private static Stream<Measured> of(ServiceReport service) {
      return service.indicators().entrySet().stream()
          .flatMap(each -> of(each.getKey(), each.getValue()));
    }

    private static Stream<Measured> of(String code, IndicatorReport indicator) {
      return indicator.values().isEmpty()
          ? Stream.of(new Measured(code, indicator, "", ""))
          : indicator.values().entrySet().stream()
              .map(each -> new Measured(code, indicator, each.getKey(), each.getValue()));
    }

    /** Whether nothing newer was measured. */
    public boolean latest() {
      return indicator.values().isEmpty() || quarter.equals(indicator.values().lastKey());
    }

    private String number(ReportNames names, @Nullable String number) {
      return number != null && "percent".equals(indicator.unit()) && Amounts.isDecimal(number)
          ? names.formats().percent(number)
          : names.number(number);
    }

    private String words(ReportNames names) {
      return quarter.isEmpty()
          ? names.none()
          : names.messages().measuredIn(number(names, value), names.shortQuarter(quarter));
    }
  }

  private static final Table<InService<ProgressFacts>> PROGRESS =
      Table.<InService<ProgressFacts>>of(
              "progress", report -> InService.each(report.document(), s -> s.progress().stream()))
          .text("service", InService::code)
          .quarter("quarter", row -> row.value().quarter())
          .instrument("instrument", row -> row.value().instrument())
          .text("milestone", row -> row.value().milestone())
          .text("narrative", row -> row.value().narrative())
          .date("recorded_on", row -> row.value().recordedOn());

  /** What was promised and what was measured. */
  public static final Table<InService<Measured>> INDICATORS =
      Table.<InService<Measured>>of(
              "indicators", report -> InService.each(report.document(), Measured::of))
          .text("service", InService::code)
          .text("indicator", row -> row.value().code())
          .onPaper(1, 28, (names, row) -> names.recorded(row.value().code().replace('-', ' ')))
          .code("goal", "goal", row -> row.value().indicator().goal())
          .code("unit", "unit", row -> row.value().indicator().unit())
          .onPaper(2, 12, (names, row) -> unit(names, row.value().indicator().unit()))
          .code("direction", "direction", row -> row.value().indicator().direction())
          .quantity("baseline", row -> row.value().indicator().baseline())
          .onPaperRight(
              3, 12, (names, row) -> row.value().number(names, row.value().indicator().baseline()))
          .quantity("target", row -> row.value().indicator().target())
          .onPaperRight(
              4, 12, (names, row) -> row.value().number(names, row.value().indicator().target()))
          .quarter("quarter", row -> row.value().quarter())
          .quantity("measured", row -> row.value().value())
          .onPaperRight(5, 20, (names, row) -> row.value().words(names))
          .code("verdict", "indicator", row -> row.value().indicator().verdict())
          .onPaper(
              6, 16, (names, row) -> names.word("indicator", row.value().indicator().verdict()));

  private static String unit(ReportNames names, @Nullable String unit) {
    return unit == null ? "" : names.word("unit", unit);
  }

  private static final Table<LessonFacts> LESSONS =
      Table.<LessonFacts>of("lessons", report -> report.document().lessons().stream())
          .text("lesson", LessonFacts::id)
          .text("service", LessonFacts::service)
          .instrument("instrument", LessonFacts::instrument)
          .text("context", LessonFacts::context)
          .text("happened", LessonFacts::happened)
          .text("next_time", LessonFacts::nextTime)
          .text("areas", lesson -> String.join(" ", lesson.areas()))
          .text("instruments", lesson -> String.join(" ", lesson.instruments()))
          .code("language", "language", LessonFacts::language);

  /** What the system found. */
  public static final Table<FindingFacts> FINDINGS =
      Table.<FindingFacts>of("findings", report -> report.document().findings().stream())
          .text("finding", FindingFacts::id)
          .text("service", FindingFacts::service)
          .onPaper(2, 20, (names, finding) -> names.service(finding.service()))
          .quarter("quarter", FindingFacts::quarter)
          .integer("year", FindingFacts::year)
          .code("kind", "finding", FindingFacts::kind)
          .onPaper(1, 14, (names, finding) -> names.word("finding", finding.kind()))
          .instrument("instrument", FindingFacts::instrument)
          .code("state", "finding.state", FindingFacts::state)
          .onPaper(5, 14, (names, finding) -> names.word("finding.state", finding.state()))
          .text("text", FindingFacts::text)
          .onPaper(3, 36, NarrativeTables::explained)
          .amount("amount", FindingFacts::amount)
          .onPaper(4, 16, (names, finding) -> names.money(finding.amount()))
          .currency(FindingFacts::amount)
          .text("explanation", FindingFacts::explanation);

  private static String explained(ReportNames names, FindingFacts finding) {
    var text = names.english(finding.text());
    return finding.explanation() == null
        ? text
        : names.messages().explained(text, names.recorded(finding.explanation()));
  }

  static final List<Table<?>> ALL = List.of(PROGRESS, INDICATORS, LESSONS, FINDINGS);

  private NarrativeTables() {}
}
