package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.reporting.document.Costs;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.NotingPoints;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The first sheet, for people: what the paper says, with its tables in numbers. */
final class SummarySheet {

  private static final String TITLE_COLOUR = "123A5A";
  private static final String MARK_COLOUR = "9A3412";
  private static final int TITLE_SIZE = 14;
  private static final int HEADING_SIZE = 12;
  private static final int FIRST_WIDTH = 38;
  private static final int WIDTH = 17;
  private static final int LEAST_COLUMNS = 7;
  private static final int CHARACTERS_A_LINE = 130;
  private static final double LINE_HEIGHT = 15;

  private final Worksheet sheet;
  private final SheetCells cells;
  private final IssuedReport issued;
  private final ReportDocument report;
  private final ReportNames names;
  private final Messages messages;
  private int row;

  SummarySheet(Workbook workbook, IssuedReport issued, ReportNames names) {
    this.sheet = workbook.newWorksheet(names.text("sheet.summary"));
    this.cells = new SheetCells(sheet);
    this.issued = issued;
    this.report = issued.document();
    this.names = names;
    this.messages = names.messages();
  }

  void write() {
    sheet.width(0, FIRST_WIDTH);
    for (int column = 1; column < columns(); column++) {
      sheet.width(column, WIDTH);
    }
    top();
    heading(messages.notingTitle());
    line(messages.notingIntro(names.body()));
    new NotingPoints(report, names).all().forEach(point -> line("– " + point));
    report.services().forEach(this::service);
    var totals = report.totals();
    if (totals != null && report.services().size() > 1) {
      heading(messages.totalsTable(totals.currency(), names.period()));
      costs(totals.costs(), totals.currency(), OpenQuarters.of(report));
    }
    cells.print(names.symbol(), 1);
  }

  private int columns() {
    return Math.max(LEAST_COLUMNS, 1 + (names.instruments().size() + 1) * CostGrid.SPANS);
  }

  private void top() {
    cells.put(row, 0, names.text("title"));
    sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).fontColor(TITLE_COLOUR).set();
    line(
        report.provisional()
            ? messages.titleProvisional(names.period())
            : messages.titlePeriod(names.period()));
    line(names.body() + ", " + names.audience());
    line(names.symbol());
    if (!names.meeting().isEmpty()) {
      line(names.meeting());
    }
    if (report.dated() != null) {
      cells.put(row++, 0, report.dated());
    }
    if (report.demonstration()) {
      mark(names.text("mark.text"));
    }
    if (report.provisional()) {
      mark(OpenQuarters.of(report));
    }
  }

  private void service(String code, ServiceReport service) {
    heading(names.service(code));
    var open = OpenQuarters.of(service);
    line(messages.costsRule());
    costs(service.costs(), service.currency(), open);
    var restated = service.restated();
    if (restated != null && !restated.currency().equals(service.currency())) {
      row++;
      costs(restated.costs(), restated.currency(), open);
    }
    staff(code, service);
    numbers(
        messages.settlementTable(names.service(code), names.period()),
        MoneyTables.SETTLEMENT.sheet(
            names,
            MoneyTables.SETTLEMENT
                .rows(issued)
                .filter(each -> each.code().equals(code) && each.value().ofPeriod())
                .sorted(
                    Comparator.comparing(each -> each.value().instrument(), names.audienceFirst())),
            service.currency()),
        true);
    numbers(
        messages.neutralityTable(names.service(code)),
        MoneyTables.NEUTRALITY.sheet(
            names,
            MoneyTables.NEUTRALITY
                .rows(issued)
                .filter(each -> each.code().equals(code))
                .sorted(
                    Comparator.comparing(each -> each.value().instrument(), names.audienceFirst())),
            service.currency()),
        false);
  }

  private void staff(String code, ServiceReport service) {
    var support = names.support(code);
    if (!support.isEmpty()) {
      line(support);
    }
    staff(code, service.currency(), StaffTables.POSTS);
    staff(code, service.currency(), StaffTables.COSTS);
    staff(code, service.currency(), StaffTables.REDEPLOYED);
  }

  private <T> void staff(String code, String currency, Table<InService<T>> table) {
    var own = table.rows(issued).filter(each -> each.code().equals(code));
    numbers(names.ofService(code, table.name()), table.sheet(names, own, currency), false);
  }

  private void costs(Costs costs, String currency, OpenQuarters open) {
    row = new CostGrid(cells, report, names).write(row, costs, currency, open);
    if (!open.isEmpty()) {
      mark(messages.soFarNote(open.words(names)));
    }
  }

  /** A table as the paper has it, but its amounts as numbers. */
  private void numbers(String caption, List<List<@Nullable Object>> lines, boolean summed) {
    if (lines.size() < 2) {
      return;
    }
    row++;
    cells.put(row, 0, caption);
    sheet.style(row++, 0).bold().set();
    heads(lines.getFirst());
    var body = lines.subList(1, lines.size());
    body.forEach(this::cells);
    if (summed) {
      cells(total(body));
      sheet.range(row - 1, 0, row - 1, lines.getFirst().size() - 1).style().bold().set();
    }
  }

  private void heads(List<@Nullable Object> heads) {
    for (int column = 0; column < heads.size(); column++) {
      cells.head(row, column, String.valueOf(heads.get(column)));
    }
    row++;
  }

  private void cells(List<@Nullable Object> line) {
    for (int column = 0; column < line.size(); column++) {
      cells.put(row, column, line.get(column));
    }
    row++;
  }

  private List<@Nullable Object> total(List<List<@Nullable Object>> body) {
    var total = new ArrayList<@Nullable Object>();
    total.add(names.text("total"));
    for (int i = 1; i < body.getFirst().size(); i++) {
      int column = i;
      total.add(
          body.stream()
              .map(line -> (BigDecimal) Objects.requireNonNull(line.get(column)))
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return total;
  }

  private void heading(String text) {
    row++;
    cells.put(row, 0, text);
    sheet.style(row++, 0).bold().fontSize(HEADING_SIZE).fontColor(TITLE_COLOUR).set();
  }

  private void line(String text) {
    cells.put(row, 0, text);
    sheet.range(row, 0, row, columns() - 1).style().merge().wrapText(true).set();
    sheet.rowHeight(row++, LINE_HEIGHT * (1 + text.length() / CHARACTERS_A_LINE));
  }

  private void mark(OpenQuarters open) {
    if (!open.isEmpty()) {
      mark(messages.provisionalText(open.words(names)));
    }
    report.notReported().forEach(each -> mark(messages.notReported(names.service(each.service()))));
  }

  private void mark(String text) {
    sheet.style(row, 0).fontColor(MARK_COLOUR).set();
    line(text);
  }
}
