package org.cmsfamily.reporting.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.rendering.AnyReport;
import org.cmsfamily.reporting.rendering.text.ReportWords;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.cmsfamily.testkit.SkeinResource;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class WorkbookReportTest {

  private static final Path SAMPLES = Path.of("target", "report-samples");

  @Test
  void amountsAreNumbersAndTextsAreTexts() throws IOException {
    var savings =
        rows("Costs and savings").stream()
            .filter(row -> row.getCellText(0).endsWith("/period/instruments/CMS/savings"))
            .findFirst()
            .orElseThrow();
    assertThat(savings.getCell(6).getType()).isEqualTo(CellType.NUMBER);
    assertThat(savings.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("-6000");
    assertThat(savings.getCell(7).getType()).isEqualTo(CellType.STRING);
    assertThat(savings.getCellText(7)).isEqualTo("EUR");
  }

  @Test
  void datesAreDatesAndFlagsAreFlags() throws IOException {
    var report = rows("Report").get(1);
    assertThat(report.getCellAsDate(6).orElseThrow().toLocalDate()).isEqualTo("2027-01-01");
    assertThat(report.getCell(9).getType()).isEqualTo(CellType.BOOLEAN);
    assertThat(report.getCellAsBoolean(10)).contains(true);
    assertThat(report.getCell(1).getType()).isEqualTo(CellType.NUMBER);
  }

  @Test
  void theFirstSheetReadsLikeThePaper() throws IOException {
    var rows = first(IssuedReports.of(ManifestExamples.year()));
    var texts = texts(rows);
    assertThat(texts)
        .anyMatch(text -> text.contains("savings of 3,000.00\u00a0EUR for CMS"))
        .anyMatch(text -> text.contains("No real body has approved these terms"));
    var savings =
        rows.stream().filter(row -> text(row, 0).equals("Savings")).findFirst().orElseThrow();
    // CMS, AEWA, all together; of each the period, the year to date, since the start
    assertThat(numbers(savings))
        .containsExactly("3000", "3000", "3000", "2000", "2000", "2000", "5000", "5000", "5000");
  }

  @Test
  void theFirstSheetHasPostsAndTheDaysRedeployed() throws IOException {
    var rows = first(IssuedReports.of(ManifestExamples.firstQuarter()));
    assertThat(texts(rows))
        .anyMatch(text -> text.endsWith("posts and their shares"))
        .anyMatch(text -> text.endsWith("includes programme support cost."))
        .contains("implementation support");
    assertThat(texts(rows("Staff"))).contains("Conference officer", "P-3");
  }

  @Test
  void theSettlementOfTheFirstSheetAddsUp() throws IOException {
    var rows = first(IssuedReports.of(ManifestExamples.firstQuarter()));
    assertThat(rows.stream().filter(row -> text(row, 0).equals("Total")).findFirst())
        .hasValueSatisfying(row -> assertThat(numbers(row)).containsExactly("60000", "60000", "0"));
  }

  @Test
  void ofBooksNotClosedItSaysWhoIsMissingAndNoSavings() throws IOException {
    var rows = first(IssuedReports.of(ManifestExamples.firstQuarter().notClosedBy("AEWA")));
    assertThat(texts(rows)).anyMatch(text -> text.contains("(AEWA, first quarter of 2027)"));
    assertThat(rows.stream().filter(row -> text(row, 0).equals("Savings")).map(row -> text(row, 1)))
        .containsExactly("– not closed");
    assertThat(texts(rows)).noneMatch(text -> text.contains("owes"));
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void everySheetPrintsOnA4AsWideAsThePageWithItsHeadOnEach(PaperLanguage language)
      throws IOException {
    var bytes = workbook(IssuedReports.of(ManifestExamples.firstQuarter()), language);
    Files.createDirectories(SAMPLES);
    Files.write(SAMPLES.resolve("first-quarter-" + language.code() + ".xlsx"), bytes);
    int sheets = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          sheets++;
          assertThat(xml).contains("fitToWidth=\"1\"").contains("paperSize=\"9\"");
        } else if (entry.getName().equals("xl/workbook.xml")) {
          assertThat(xml).contains("_xlnm.Print_Titles");
        }
      }
    }
    assertThat(sheets).isEqualTo(Tables.ALL.size() + 2);
  }

  @Test
  void wordsAreThoseOfTheLanguage() throws IOException {
    var report = IssuedReports.of(ManifestExamples.firstQuarter());
    assertThat(texts(rows(workbook(report, PaperLanguage.FR), "Coûts et économies")))
        .contains("Coût ponctuel", "T1\u00a02027")
        .doesNotContain("oneTime", "2027-Q1");
    assertThat(texts(rows(workbook(report, PaperLanguage.ES), "Costos y ahorros")))
        .contains("Costo no recurrente", "T1\u00a02027");
  }

  /** Every number's column holds numbers, every date's dates, whatever the texts are. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyCellIsOfItsColumnsType(long seed) throws IOException {
    try (var workbook = open(workbook(AnyReport.of(seed), PaperLanguage.EN))) {
      var sheets = workbook.getSheets().toList();
      for (int i = 0; i < Tables.ALL.size(); i++) {
        var rows = sheets.get(i + 2).read();
        for (var row : rows.subList(1, rows.size())) {
          for (int column = 0; column < row.getCellCount(); column++) {
            isOfType(Tables.ALL.get(i).columns().get(column).type(), row.getCell(column));
          }
        }
      }
    }
  }

  private static void isOfType(Column.Type type, @Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return;
    }
    switch (type) {
      case AMOUNT, DECIMAL, INTEGER, DATE -> assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
      case BOOLEAN -> assertThat(cell.getType()).isEqualTo(CellType.BOOLEAN);
      case TEXT -> assertThat(cell.getType()).isEqualTo(CellType.STRING);
      case PUBLISHED, QUANTITY -> {}
    }
  }

  @Test
  void theSameReportHasTheSameBytes() {
    var report = IssuedReports.of(ManifestExamples.firstQuarter());
    assertThat(workbook(report, PaperLanguage.EN)).isEqualTo(workbook(report, PaperLanguage.EN));
  }

  private static List<String> numbers(Row row) {
    return row.stream()
        .skip(1)
        .filter(Objects::nonNull)
        .map(cell -> cell.asNumber().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream()
        .flatMap(Row::stream)
        .map(cell -> cell == null ? "" : cell.getText())
        .toList();
  }

  private static String text(Row row, int column) {
    return column < row.getCellCount() && row.getCell(column) != null
        ? row.getCellText(column)
        : "";
  }

  private static List<Row> rows(String sheet) throws IOException {
    return rows(
        workbook(IssuedReports.of(ManifestExamples.firstQuarter()), PaperLanguage.EN), sheet);
  }

  private static List<Row> rows(byte[] bytes, String sheet) throws IOException {
    try (var workbook = open(bytes)) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static List<Row> first(IssuedReport report) throws IOException {
    try (var workbook = open(workbook(report, PaperLanguage.EN))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes));
  }

  private static byte[] workbook(IssuedReport report, PaperLanguage language) {
    return WorkbookReport.of(report, ReportWords.of(language));
  }
}
