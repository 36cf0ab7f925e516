package org.cmsfamily.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  private static final List<String> COLUMNS = List.of("a", "b");

  @Test
  void aByteOrderMarkCarriageReturnsAndQuotesAreRead() {
    var sheet = read("\uFEFFa,b\r\n1,\"two, \"\"three\"\"\"\r\n");
    assertThat(sheet.violations()).isEmpty();
    assertThat(sheet.rows().getFirst().cell("b")).isEqualTo("two, \"three\"");
  }

  @Test
  void linesAreThoseOfTheFileWhateverIsSkippedOrSpansSeveral() {
    var sheet = read("# a title\na,b\n1,\"x\ny\"\n\n3,4\n#5,6\n");
    assertThat(sheet.rows()).extracting(CsvRow::line).containsExactly(3, 6, 7);
    assertThat(List.of(sheet.heading(), sheet.lines(), sheet.empty())).containsExactly(2, 3, 1);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    assertThat(read("b,a\n1,2\n").rows().getFirst().cell("a")).isEqualTo("2");
  }

  @Test
  void missingUnknownAndRepeatedColumnsAreAllNamed() {
    assertThat(messages(read("a,a,c\n1,2,3\n")))
        .containsExactlyInAnyOrder(
            "1 a The column stands twice",
            "1 b The column is missing",
            "1 null 'c' is no column of this layout");
  }

  @Test
  void everyLineThatIsNotUtf8IsNamed() {
    var sheet = read("a,b\nÜ,1\n2,3\né,4\n".getBytes(Charset.forName("windows-1252")), 100);
    assertThat(messages(sheet))
        .containsExactly("2 null The line is not UTF-8", "4 null The line is not UTF-8");
    assertThat(sheet.rows()).extracting(CsvRow::line).containsExactly(3);
  }

  @Test
  void aLineWithWrongQuotesIsNamedAndTheRestIsRead() {
    var sheet = read("a,b\n1,\"x\"y\n2,3\n4,\"open\n5,6\n");
    assertThat(messages(sheet))
        .containsExactly(
            "2 null The quotes of this line do not match",
            "4 null The quotes of this line do not match");
    assertThat(sheet.rows()).extracting(CsvRow::line).containsExactly(3, 5);
    assertThat(sheet.lines()).isEqualTo(4);
  }

  @Test
  void aLineWithTooFewOrTooManyFieldsIsNamed() {
    assertThat(messages(read("a,b\n1\n1,2,3\n")))
        .containsExactly(
            "2 null The line has 1 fields, the header 2",
            "3 null The line has 3 fields, the header 2");
  }

  @Test
  void whatIsNoTextIsNamed() {
    assertThat(messages(read("a,b\n1,\u0000\n")))
        .containsExactly("2 b The cell holds the character U+0000, not allowed here");
  }

  @Test
  void semicolonsAndTabsAreReadWhereTheHeaderHasThem() {
    assertThat(read("a;b\n1;2,5\n").rows().getFirst().cell("b")).isEqualTo("2,5");
    assertThat(read("a\tb\n1\t2\n").rows().getFirst().cell("b")).isEqualTo("2");
  }

  @Test
  void emptyColumnsAtTheEndAreLeftOut() {
    assertThat(read("a,b,,\n1,2,,\n3,4\n").violations()).isEmpty();
    assertThat(messages(read("a,b,,\n1,2,x,\n")))
        .containsExactly("2 null The line has 4 fields, the header 2");
  }

  @Test
  void aHeaderOfAnotherLayoutIsSaidOnce() {
    var sheet = read("x,y\n1,2\n");
    assertThat(messages(sheet))
        .containsExactly(
            "1 null This is no header of the layout; it names, separated by commas: a,b");
    assertThat(List.of(sheet.lines(), sheet.notRead())).containsExactly(1, 1);
  }

  @Test
  void aWorkbookIsAskedForAsCsv() {
    assertThatThrownBy(() -> read("PK\u0003\u0004rest"))
        .hasMessageContaining("save its sheet as CSV");
  }

  @Test
  void whatIsNotLookedAtIsCounted() {
    var sheet = read(bytes("a,b\n" + "1,\"x\"y\n".repeat(1_500)), 2_000);
    assertThat(List.of(sheet.lines(), sheet.notRead())).containsExactly(1_500, 500);
    assertThat(sheet.total()).isEqualTo(1_001);
    assertThat(sheet.violations()).hasSize(LineViolations.MOST_LISTED);
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThat(messages(read(""))).containsExactly("1 null The file has no header");
  }

  @Test
  void moreLinesThanAllowedAreTooLarge() {
    assertThatThrownBy(() -> read(bytes("a,b\n1,2\n3,4\n"), 1))
        .hasMessage("The file has more than 1 lines");
  }

  @Test
  void aLineOrARecordThatIsTooLongIsNamedAndTheRestIsRead() {
    var wide = "x".repeat(70_000);
    var sheet = read("a,b\n1," + wide + "\n2,3\n4,\"" + "y\n".repeat(40_000) + "5,6\n", 100_000);
    assertThat(messages(sheet).subList(0, 2))
        .containsExactly(
            "2 null The line has more than 65536 bytes",
            "4 null The quotes of this line do not match");
    assertThat(sheet.rows()).extracting(CsvRow::line).containsExactly(3, 40_004);
  }

  @Test
  void aLineWithMoreFieldsThanAnyLayoutHasIsNamed() {
    assertThat(messages(read("a,b\n1,2" + ",".repeat(5_000) + "\n")))
        .containsExactly("2 null The line has more than 200 fields, the header 2");
  }

  @Test
  void everyLineEndIsOne() {
    var sheet = read("a,b\r1,2\r\n3,\"4\r\n5\"\n6,7");
    assertThat(sheet.rows()).extracting(CsvRow::line).containsExactly(2, 3, 5);
    assertThat(sheet.rows().get(1).cell("b")).isEqualTo("4\r\n5");
  }

  @Test
  void aTitleThatIsNotUtf8IsNamed() {
    assertThat(messages(read("# \u00dc\na,b\n1,2\n".getBytes(StandardCharsets.ISO_8859_1), 100)))
        .containsExactly("1 null The line is not UTF-8");
  }

  /** What was read: the counts, the rows and what is wrong. */
  private record Sheet(RowCount file, List<CsvRow> rows, LineViolations found) {

    List<LineViolation> violations() {
      return found.listed();
    }

    int total() {
      return found.total();
    }

    int heading() {
      return file.heading();
    }

    int lines() {
      return file.lines();
    }

    int empty() {
      return file.empty();
    }

    int notRead() {
      return file.notRead();
    }
  }

  private static Sheet read(String text) {
    return read(text, 100);
  }

  private static Sheet read(String text, int most) {
    return read(bytes(text), most);
  }

  private static Sheet read(byte[] bytes, int most) {
    var rows = new ArrayList<CsvRow>();
    var found = new LineViolations();
    var file = CsvFile.read(new ByteArrayInputStream(bytes), COLUMNS, most, found, rows::add);
    return new Sheet(file, rows, found);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> messages(Sheet sheet) {
    return sheet.violations().stream()
        .map(v -> String.format(Locale.ROOT, "%d %s %s", v.line(), v.column(), v.message()))
        .toList();
  }
}
