package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cmsfamily.platform.wording.RefusedValue;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.CsvRow;
import org.cmsfamily.reporting.csv.LineViolation;
import org.cmsfamily.reporting.csv.LineViolations;
import org.cmsfamily.reporting.ledger.profile.ExtractLayout;
import org.cmsfamily.reporting.ledger.profile.NumberReader;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of an extract into lines of the ledger: what the profile declares is put in our
 * own layout's words, and what it does not declare is refused with its column.
 */
final class ExtractLines {

  private static final Map<String, Integer> POSITIONS = positions();

  /** What stands for a cell that is refused already, so that the rest of the row is looked at. */
  private static final String REFUSED = "1";

  private static final LocalDate REFUSED_DAY = LocalDate.of(2000, 1, 1);

  private final FileReading reading;
  private final ExtractLayout layout;
  private final NumberReader numbers;
  private final LineViolations violations;
  private final ExtractTotals totals = new ExtractTotals();

  ExtractLines(FileReading reading, ExtractLayout layout, LineViolations violations) {
    this.reading = reading;
    this.layout = layout;
    this.numbers = new NumberReader(layout.numbers());
    this.violations = violations;
  }

  /** Whether the row is one of totals, and so no line. */
  boolean isTotal(CsvRow row) {
    var declared = layout.totals();
    return declared != null && row.cell(declared.column()).startsWith(declared.begins());
  }

  /** Notes a row of totals. */
  void total(CsvRow row) {
    var amount = cell(row, layout.columns().amount(), numbers::read);
    if (amount != null) {
      totals.add(row.line(), row.cell(layout.columns().currency()), amount);
    }
  }

  /** How many rows were of totals. */
  int totals() {
    return totals.count();
  }

  /** Compares the totals with the lines, once all are read. */
  void checkTotals() {
    if (violations.isEmpty()) {
      totals.differences(layout.columns().amount()).forEach(violations::add);
    }
  }

  /** The reference of a row, as far as it has one. */
  String reference(CsvRow row) {
    return layout.columns().reference().stream()
        .map(row::cell)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** Reads the row; empty, with at least one violation more, if it is not as declared. */
  Optional<LedgerLine> read(CsvRow row) {
    int before = violations.total();
    var line =
        LedgerLineParser.read(
            translated(row),
            reading.payer(),
            violation -> violations.add(reading.named(violation)));
    return violations.total() == before ? line : Optional.empty();
  }

  private CsvRow translated(CsvRow row) {
    var columns = layout.columns();
    var fund =
        cell(
            row,
            columns.fund(),
            code ->
                declared(layout.fund(code), () -> Text.of("fund-not-declared").with("code", code)));
    var kind =
        cell(
            row,
            columns.account(),
            code ->
                declared(
                    layout.kindOf(code), () -> Text.of("account-not-declared").with("code", code)));
    var date = cell(row, columns.bookingDate(), layout.dates()::read);
    var cells =
        List.of(
            reference(row),
            fund == null ? REFUSED : fund.service(),
            reading.payer(),
            fund == null ? REFUSED : fund.borneBy(),
            (date == null ? REFUSED_DAY : date).toString(),
            "",
            (kind == null ? Kind.ACTUAL : kind).text(),
            amount(row),
            row.cell(columns.currency()),
            "",
            "",
            optional(row, columns.description()),
            optional(row, columns.document()),
            optional(row, columns.reverses()));
    return new CsvRow(row.line(), POSITIONS, cells);
  }

  private String amount(CsvRow row) {
    var columns = layout.columns();
    var written = cell(row, columns.amount(), numbers::read);
    if (written == null) {
      return REFUSED;
    }
    var mark = layout.credits().column();
    var signed =
        cell(
            row,
            mark == null ? columns.amount() : mark,
            text -> layout.credits().signed(written, mark == null ? "" : text));
    totals.count(row.cell(columns.currency()), mark == null || signed == null ? written : signed);
    return signed == null ? REFUSED : signed.toPlainString();
  }

  private static <T> T declared(@Nullable T meaning, Supplier<Text> otherwise) {
    if (meaning == null) {
      throw new RefusedValue(otherwise.get());
    }
    return meaning;
  }

  private <T> @Nullable T cell(CsvRow row, String column, Function<String, T> how) {
    var text = row.cell(column);
    if (text.isEmpty()) {
      violations.add(LineViolation.invalid(row.line(), column, Text.of("cell-empty")));
      return null;
    }
    try {
      return how.apply(text);
    } catch (IllegalArgumentException e) {
      violations.add(LineViolation.invalid(row.line(), column, RefusedValue.why(e)));
      return null;
    }
  }

  private static String optional(CsvRow row, @Nullable String column) {
    return column == null ? "" : row.cell(column);
  }

  private static Map<String, Integer> positions() {
    var positions = new HashMap<String, Integer>();
    LedgerColumns.ALL.forEach(column -> positions.put(column, positions.size()));
    return positions;
  }
}
