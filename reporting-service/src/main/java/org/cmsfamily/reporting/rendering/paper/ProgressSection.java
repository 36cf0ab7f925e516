package org.cmsfamily.reporting.rendering.paper;

import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.document.IndicatorReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.jspecify.annotations.Nullable;

/** What was done, and what the indicators say. */
final class ProgressSection implements Section {

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("progress.title"));
    var services = names.report().services();
    if (services.values().stream().allMatch(service -> service.progress().isEmpty())) {
      paper.paragraph(paper.text("progress.none"));
    }
    services.forEach(
        (code, service) -> {
          service
              .progress()
              .forEach(
                  progress ->
                      paper.paragraph(
                          paper.text(
                              "progress.item",
                              progress.milestone(),
                              names.instrument(progress.instrument()),
                              names.quarter(progress.quarter()),
                              progress.narrative())));
          paper.table(indicators(paper, names, code, service));
        });
  }

  private static PaperTable indicators(
      Paper paper, ReportNames names, String code, ServiceReport service) {
    var table =
        new PaperTable(
                paper.text("indicators.table", names.title(code, service)),
                List.of(
                    paper.text("indicators.indicator"),
                    paper.text("indicators.unit"),
                    paper.text("indicators.baseline"),
                    paper.text("indicators.target"),
                    paper.text("indicators.latest"),
                    paper.text("indicators.result")))
            .columns("ttnnnt")
            .widths("28 12 12 12 20 16");
    service
        .indicators()
        .forEach(
            (name, indicator) ->
                table.row(
                    name.replace('-', ' '),
                    unit(paper, indicator.unit()),
                    number(paper, indicator.baseline()),
                    number(paper, indicator.target()),
                    latest(paper, indicator),
                    paper.texts().word("indicator", indicator.verdict())));
    return table;
  }

  private static String unit(Paper paper, @Nullable String unit) {
    return unit == null ? "" : paper.texts().word("unit", unit);
  }

  private static String number(Paper paper, @Nullable String number) {
    return number == null ? paper.text("none") : paper.numbers().decimal(number);
  }

  private static String latest(Paper paper, IndicatorReport indicator) {
    if (indicator.values().isEmpty()) {
      return paper.text("none");
    }
    var quarter = indicator.values().lastKey();
    return paper.text(
        "indicators.value",
        paper.numbers().decimal(Objects.requireNonNull(indicator.values().get(quarter))),
        Quarter.parse(quarter));
  }
}
