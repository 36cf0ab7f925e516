package org.cmsfamily.reporting.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, from its header on. Values are read, never computed: a row with a formula is
 * noted and not read.
 */
final class SheetRows implements RowSource {

  /** What of a cell's format says nothing of whether it shows a day. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

  private static final Pattern DAY = Pattern.compile("[dmyh]");

  private final Iterator<Row> rows;
  private final CellTexts texts;
  private final Header header;
  private final int most;
  private final LineViolations violations;
  private int read;
  private int width;
  private int unreadable;
  private int notRead;

  /**
   * Rows of a sheet.
   *
   * @param most rows at most, beside the header
   * @param violations where rows are noted that cannot be read
   */
  SheetRows(
      Iterator<Row> rows, CellTexts texts, Header header, int most, LineViolations violations) {
    this.rows = rows;
    this.texts = texts;
    this.header = header;
    this.most = most;
    this.violations = violations;
  }

  @Override
  public @Nullable FileRow next() {
    if (unreadable >= MOST_UNREADABLE) {
      leave();
      return null;
    }
    while (rows.hasNext()) {
      var row = rows.next();
      if (row.getRowNum() >= header.row()) {
        return counted(row);
      }
      mustBeTitle(row);
    }
    return null;
  }

  private FileRow counted(Row row) {
    boolean inHeader = row.getRowNum() <= header.last();
    if (!inHeader && ++read > most) {
      throw Problem.of(PlatformProblems.TOO_LARGE, Text.of("too-many-rows").with("most", most));
    }
    var found = read(row);
    if (inHeader) {
      width = Math.max(width, found.cells().size());
    }
    unreadable += found.readable() ? 0 : 1;
    return found;
  }

  /** A title may say what it likes, but it computes nothing. */
  private void mustBeTitle(Row row) {
    row.stream().filter(cell -> cell != null && isFormula(cell)).forEach(this::refuseFormula);
  }

  private FileRow read(Row row) {
    int line = row.getRowNum();
    if (row.getCellCount() > RecordParser.MOST_FIELDS) {
      violations.add(
          LineViolation.invalid(
              line, null, Text.of("too-many-cells").with("most", RecordParser.MOST_FIELDS)));
      return new FileRow(line, List.of(), false);
    }
    int before = violations.total();
    var cells = new ArrayList<String>(width);
    for (int i = 0; i < Math.max(width, row.getCellCount()); i++) {
      cells.add(i < row.getCellCount() ? text(line, row.getCell(i)) : "");
    }
    return new FileRow(line, cells, violations.total() == before);
  }

  private String text(int line, @Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (isFormula(cell)) {
      refuseFormula(cell);
      return "";
    }
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? texts.day(cell.asDate()) : number(line, cell);
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      case ERROR -> {
        violations.add(
            LineViolation.invalid(line, cell.getAddress().toString(), Text.of("cell-holds-error")));
        yield "";
      }
      default -> String.valueOf(cell.getValue());
    };
  }

  private static boolean isFormula(Cell cell) {
    return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
  }

  private void refuseFormula(Cell cell) {
    violations.add(
        LineViolation.invalid(
            cell.getAddress().getRow() + 1,
            cell.getAddress().toString(),
            Text.of("cell-holds-formula")));
  }

  /**
   * A workbook's numbers are binary: the shortest decimal that means the same is what was typed.
   */
  private String number(int line, Cell cell) {
    double number = cell.asNumber().doubleValue();
    if (Double.isFinite(number)) {
      return texts.number(new BigDecimal(Double.toString(number)));
    }
    violations.add(
        LineViolation.invalid(
            line, cell.getAddress().toString(), Text.of("cell-number-too-large")));
    return "";
  }

  private static boolean isDay(Cell cell) {
    var format = cell.getDataFormatString();
    return format != null
        && DAY.matcher(LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("")).find();
  }

  private void leave() {
    for (; rows.hasNext(); rows.next()) {
      notRead++;
    }
    if (notRead > 0) {
      violations.add(
          LineViolation.invalid(
              header.last() + read + 1, null, Text.of("rows-not-looked-at").with("rows", notRead)));
    }
  }

  @Override
  public int notRead() {
    return notRead;
  }
}
