package org.cmsfamily.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a workbook calls its parts, no more of it is held in memory than the limits say. */
class WorkbookFileTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final CellTexts TEXTS =
      new CellTexts() {
        @Override
        public String number(BigDecimal number) {
          return number.toPlainString();
        }

        @Override
        public String day(LocalDateTime day) {
          return day.toLocalDate().toString();
        }
      };

  @TempDir Path folder;

  @Test
  void aSheetIsReadRowByRow() throws IOException {
    var violations = new LineViolations();
    assertThat(read(workbook(row(2, "<v>1.5</v>"), "xl/t.xml", 1), violations)).hasSize(1);
    assertThat(violations.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"xl/t.xml", "xl/worksheets/t.xml", "xl/sharedStrings.xml"})
  void theTableOfTextsIsLimitedWhateverItIsCalled(String name) throws IOException {
    var file = workbook(row(2, "<v>1.5</v>"), name, 49);
    assertThatThrownBy(() -> read(file, new LineViolations()))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().status()).isEqualTo(413));
  }

  @Test
  void oneRowIsLimited() throws IOException {
    var cell = "<is><t>%s</t></is>".formatted("a".repeat(16 * MEGABYTE));
    var file = workbook(row(2, cell).replace("<c ", "<c t=\"inlineStr\" "), "xl/t.xml", 1);
    assertThatThrownBy(() -> read(file, new LineViolations()))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().status()).isEqualTo(413));
  }

  @ParameterizedTest
  @CsvSource({"1E400", "-1E400"})
  void aNumberBeyondAllNumbersIsALinesFault(String number) throws IOException {
    var violations = new LineViolations();
    assertThat(read(workbook(row(2, "<v>%s</v>".formatted(number)), "xl/t.xml", 1), violations))
        .isEmpty();
    assertThat(violations.listed()).hasSize(1);
    assertThat(violations.listed().getFirst().column()).isEqualTo("A2");
  }

  private static List<CsvRow> read(Path file, LineViolations violations) {
    var rows = new ArrayList<CsvRow>();
    var header = new Header(1, 1, List.of("a"), Set.of());
    WorkbookFile.read(file, "S", TEXTS, header, 100, violations, rows::add);
    return rows;
  }

  private static String row(int number, String cell) {
    return "<row r=\"%1$s\"><c r=\"A%1$s\">%2$s</c></row>".formatted(number, cell);
  }

  private Path workbook(String row, String texts, int megabytesOfTexts) throws IOException {
    var file = folder.resolve("book.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <Types><Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
          <Override PartName="/%2$s" ContentType="%1$ssharedStrings+xml"/></Types>
          """
              .formatted(TYPE, texts));
      put(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
          """);
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      put(zip, "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>%s%s</sheetData></worksheet>"
              .formatted(row(1, "<is><t>a</t></is>").replace("<c ", "<c t=\"inlineStr\" "), row));
      zip.putNextEntry(new ZipEntry(texts));
      texts(zip, megabytesOfTexts);
    }
    return file;
  }

  private static void texts(OutputStream zip, int megabytes) throws IOException {
    zip.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
    var piece = "</t></si><si><t>a".repeat(MEGABYTE / 17).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= megabytes; i++) {
      zip.write(piece);
    }
    zip.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
