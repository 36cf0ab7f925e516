package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.rendering.table.Column.Cell;
import org.cmsfamily.reporting.rendering.table.Column.OnPaper;
import org.cmsfamily.reporting.rendering.table.Column.Words;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report, declared once, column by column: CSV and workbook show every column, the
 * paper those that say how.
 *
 * @param name also the file's name in the zip
 * @param <R> what a row is about
 */
public record Table<R>(
    String name, Function<IssuedReport, Stream<R>> source, List<Column<R>> columns) {

  static <R> Table<R> of(String name, Function<IssuedReport, Stream<R>> rows) {
    return new Table<>(name, rows, List.of());
  }

  Table<R> text(String column, Cell<R, ?> text) {
    return with(column, Column.Type.TEXT, row -> plain(text.of(row)));
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** The number at the currency's scale. */
  Table<R> amount(String column, Cell<R, Money> amount) {
    return with(column, Column.Type.AMOUNT, row -> number(amount.of(row)));
  }

  private static @Nullable BigDecimal number(@Nullable Money amount) {
    return amount == null ? null : new BigDecimal(Amounts.plain(amount));
  }

  Table<R> currency(Cell<R, Money> amount) {
    return text("currency", row -> currency(amount.of(row)));
  }

  private static @Nullable String currency(@Nullable Money amount) {
    return amount == null ? null : amount.getCurrency().getCurrencyCode();
  }

  Table<R> decimal(String column, Cell<R, BigDecimal> number) {
    return with(column, Column.Type.DECIMAL, number);
  }

  Table<R> integer(String column, Cell<R, Integer> number) {
    return with(column, Column.Type.INTEGER, number);
  }

  Table<R> date(String column, Cell<R, LocalDate> day) {
    return with(column, Column.Type.DATE, day);
  }

  Table<R> bool(String column, Cell<R, Boolean> flag) {
    return with(column, Column.Type.BOOLEAN, flag);
  }

  /** A plain decimal that is stored as text. */
  Table<R> number(String column, Cell<R, String> number) {
    return with(column, Column.Type.DECIMAL, row -> decimal(number.of(row)));
  }

  private static @Nullable BigDecimal decimal(@Nullable String number) {
    return number == null ? null : new BigDecimal(number);
  }

  /** A value as entered, which is mostly a number. */
  Table<R> quantity(String column, Cell<R, String> quantity) {
    return with(column, Column.Type.QUANTITY, row -> quantity(quantity.of(row)));
  }

  private static @Nullable Object quantity(@Nullable String quantity) {
    return quantity != null && Amounts.isDecimal(quantity) ? new BigDecimal(quantity) : quantity;
  }

  /** A date as published, of which perhaps only the month or year is known. */
  Table<R> published(String column, Cell<R, String> date) {
    return with(column, Column.Type.PUBLISHED, date);
  }

  /** An instrument by its code; the workbook has its short name. */
  Table<R> instrument(String column, Cell<R, String> code) {
    return text(column, code).said(ReportNames::instrument, code);
  }

  /** A quarter; the workbook has it as the language writes it. */
  Table<R> quarter(String column, Cell<R, ?> quarter) {
    return text(column, quarter).said(ReportNames::shortQuarter, row -> plain(quarter.of(row)));
  }

  /** A code; the workbook has its word. */
  Table<R> code(String column, String kind, Cell<R, String> code) {
    return text(column, code).said((names, of) -> names.word(kind, of), code);
  }

  /** How the workbook says the last column. */
  Table<R> said(Words<R> words) {
    return replaceLast(columns.getLast().said(words));
  }

  private Table<R> said(BiFunction<ReportNames, String, String> words, Cell<R, String> code) {
    return replaceLast(
        columns
            .getLast()
            .said((names, row) -> words.apply(names, Objects.requireNonNull(code.of(row)))));
  }

  private Table<R> with(String column, Column.Type type, Cell<R, ?> cell) {
    var more = new ArrayList<>(columns);
    more.add(new Column<>(column, type, cell, null, null));
    return new Table<>(name, source, more);
  }

  /** The paper shows the last column, as its type is written. */
  Table<R> onPaper(int position, int widthPercent) {
    var column = columns.getLast();
    return onPaper(position, widthPercent, (names, row) -> names.cell(column.cell().of(row)));
  }

  /** The paper shows the last column, in these words. */
  Table<R> onPaper(int position, int widthPercent, Words<R> words) {
    var number = columns.getLast().type() == Column.Type.AMOUNT;
    return last(new OnPaper<>(position, widthPercent, number, words));
  }

  /** As {@link #onPaper}, but on the right, as numbers stand. */
  Table<R> onPaperRight(int position, int widthPercent, Words<R> words) {
    return last(new OnPaper<>(position, widthPercent, true, words));
  }

  private Table<R> last(OnPaper<R> how) {
    return replaceLast(columns.getLast().shown(how));
  }

  private Table<R> replaceLast(Column<R> column) {
    var more = new ArrayList<>(columns);
    more.set(more.size() - 1, column);
    return new Table<>(name, source, more);
  }

  /** What its rows are about. */
  public Stream<R> rows(IssuedReport report) {
    return source.apply(report);
  }

  /** Its cells as stored, row by row. */
  public Stream<List<@Nullable Object>> cells(IssuedReport report) {
    return rows(report).map(row -> cells(column -> column.cell().of(row)));
  }

  /** Its cells in the words of a language. */
  Stream<List<@Nullable Object>> cells(IssuedReport report, ReportNames names) {
    return rows(report).map(row -> cells(column -> column.inWorkbook(names, row)));
  }

  private List<@Nullable Object> cells(Function<Column<R>, @Nullable Object> cell) {
    var cells = new ArrayList<@Nullable Object>();
    columns.forEach(column -> cells.add(cell.apply(column)));
    return cells;
  }

  /** All rows as the paper shows them. */
  public PaperTable onPaper(ReportNames names, String caption, IssuedReport report) {
    return onPaper(names, caption, rows(report), "");
  }

  /**
   * Some rows as the paper shows them.
   *
   * @param currency for the heads that name it
   */
  public PaperTable onPaper(ReportNames names, String caption, Stream<R> rows, String currency) {
    var shown = shown();
    var heads = shown.stream().map(column -> head(names, column, currency)).toList();
    var paper = new PaperTable(caption, heads);
    rows.forEach(
        row -> paper.row(shown.stream().map(each -> how(each).words().of(names, row)).toList()));
    return paper;
  }

  /**
   * Some rows for a sheet: the heads that the paper has, and the same columns with numbers as
   * numbers.
   */
  List<List<@Nullable Object>> sheet(ReportNames names, Stream<R> rows, String currency) {
    var shown = shown();
    var lines = new ArrayList<List<@Nullable Object>>();
    lines.add(
        new ArrayList<>(shown.stream().map(each -> head(names, each, currency).text()).toList()));
    rows.forEach(
        row -> {
          var line = new ArrayList<@Nullable Object>();
          shown.forEach(column -> line.add(onSheet(names, column, row)));
          lines.add(line);
        });
    return lines;
  }

  private @Nullable Object onSheet(ReportNames names, Column<R> column, R row) {
    var value = column.cell().of(row);
    return column.type() == Column.Type.TEXT || value == null
        ? how(column).words().of(names, row)
        : value;
  }

  private List<Column<R>> shown() {
    return columns.stream()
        .filter(column -> column.onPaper() != null)
        .sorted(Comparator.comparingInt(column -> how(column).position()))
        .toList();
  }

  private PaperTable.Head head(ReportNames names, Column<R> column, String currency) {
    return new PaperTable.Head(
        names.word("paper." + name, column.name()).replace("{0}", currency),
        how(column).widthPercent(),
        how(column).number());
  }

  private static <R> OnPaper<R> how(Column<R> column) {
    return Objects.requireNonNull(column.onPaper());
  }
}
