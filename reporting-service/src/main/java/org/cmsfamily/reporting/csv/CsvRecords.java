package org.cmsfamily.reporting.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/**
 * Splits a text into records. One whose quotes are wrong is noted, and reading goes on with the
 * line after its first, so that every wrong line is found.
 */
final class CsvRecords {

  /** One record: the physical line it starts on, and its fields. */
  record Fields(int line, List<String> cells) {

    /** Whether it holds nothing. */
    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** Unreadable lines after which the rest is not looked at: such a file is no CSV. */
  private static final int MOST_UNREADABLE = 1_000;

  private final String text;
  private final char separator;
  private final int most;
  private int notRead;
  private final List<Fields> records = new ArrayList<>();
  private final List<LineViolation> violations = new ArrayList<>();

  private CsvRecords(String text, char separator, int most) {
    this.text = text;
    this.separator = separator;
    this.most = most;
  }

  /**
   * Reads all records from the header on.
   *
   * @param most records at most
   * @throws Problem 413 if there are more
   */
  static CsvRecords of(String text, Heading heading, int most) {
    var records = new CsvRecords(text, heading.separator(), most);
    int from = heading.headerAt();
    int line = heading.titleLines() + 1;
    while (from < text.length() && records.violations.size() < MOST_UNREADABLE) {
      int next = records.readFrom(from, line);
      line += lineBreaks(text, from, next);
      from = next;
    }
    records.leave(from, line);
    return records;
  }

  /** Counts, and names, the lines from here to the end, which are not looked at. */
  private void leave(int from, int line) {
    notRead = (int) text.substring(from).lines().filter(rest -> !rest.isBlank()).count();
    if (notRead > 0) {
      violations.add(
          LineViolation.invalid(
              line,
              null,
              "From here on %s lines were not looked at: too many before them are no CSV"
                  .formatted(notRead)));
    }
  }

  /** How many lines were not looked at. */
  int notRead() {
    return notRead;
  }

  List<Fields> records() {
    return records;
  }

  List<LineViolation> violations() {
    return violations;
  }

  private int readFrom(int from, int line) {
    int end = line;
    try (var reader = reader(from)) {
      for (var fields : reader) {
        int start = line - 1 + (int) fields.getStartingLineNumber();
        add(start, fields);
        end = start + 1 + breaksIn(fields);
      }
      return text.length();
    } catch (CsvParseException e) {
      return afterUnreadable(from, line, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes the first line from {@code end} on that is not empty, and skips it. */
  private int afterUnreadable(int from, int line, int end) {
    int at = skipLines(from, end - line);
    int bad = end;
    while (at < text.length() && isBreak(text.charAt(at))) {
      at = skipLines(at, 1);
      bad++;
    }
    violations.add(LineViolation.invalid(bad, null, "The quotes of this line do not match"));
    return skipLines(at, 1);
  }

  private void add(int line, CsvRecord fields) {
    if (records.size() > most) {
      throw Problem.of(
          PlatformProblems.TOO_LARGE, "The file has more than %s lines".formatted(most));
    }
    records.add(new Fields(line, fields.getFields()));
  }

  private CsvReader<CsvRecord> reader(int from) throws IOException {
    var rest = new StringReader(text);
    rest.skip(from);
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(false)
        .fieldSeparator(separator)
        .ofCsvRecord(rest);
  }

  private int skipLines(int from, int lines) {
    int at = from;
    for (int i = 0; i < lines && at < text.length(); i++) {
      while (at < text.length() && !isBreak(text.charAt(at))) {
        at++;
      }
      at = afterBreak(text, at);
    }
    return at;
  }

  private static int afterBreak(String text, int at) {
    boolean pair = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (pair ? 2 : 1));
  }

  private static int lineBreaks(String text, int from, int to) {
    int breaks = 0;
    for (int at = from; at < to; at++) {
      if (isBreak(text.charAt(at))) {
        breaks++;
        at = afterBreak(text, at) - 1;
      }
    }
    return breaks;
  }

  private static int breaksIn(CsvRecord fields) {
    int breaks = 0;
    for (var field : fields.getFields()) {
      if (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
        breaks += lineBreaks(field, 0, field.length());
      }
    }
    return breaks;
  }

  private static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }
}
