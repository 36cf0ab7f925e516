package org.cmsfamily.reporting.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.rendering.text.Language;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

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
  void theFirstSheetSaysWhatItIsAndThatItIsADemonstration() throws IOException {
    var text =
        rows("Read me").stream()
            .flatMap(Row::stream)
            .map(cell -> cell == null ? "" : cell.getText())
            .toList();
    assertThat(text)
        .contains("CMS-STC.2027-Q1")
        .anyMatch(line -> line.contains("No real body has approved these terms"));
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(workbook()).isEqualTo(workbook());
  }

  private static List<Row> rows(String sheet) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static byte[] workbook() {
    return WorkbookReport.of(
        IssuedReports.of(ManifestExamples.firstQuarter()), Vocabulary.of(Language.EN));
  }
}
