package org.cmsfamily.reporting.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.rendering.text.Language;
import org.cmsfamily.reporting.rendering.text.Vocabulary;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvReportTest {

  @Test
  void theFiguresOfTheScenarioAreRowsWithTheirPointers() throws IOException {
    var figures = unzip(zip(Language.EN)).get("costs.csv");
    assertThat(figures)
        .contains(
            List.of(
                "/services/conference-services-cms-aewa/costs/period/instruments/CMS/savings",
                "conference-services-cms-aewa",
                "period",
                "",
                "CMS",
                "savings",
                "-6000.00",
                "EUR",
                "budget"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDictionaryDescribesEveryColumn(Language language) throws IOException {
    var files = unzip(zip(language));
    var described = new TreeSet<String>();
    for (var row : Objects.requireNonNull(files.remove("dictionary.csv"))) {
      assertThat(row.get(3)).isNotBlank();
      described.add(row.get(0) + ".csv/" + row.get(1));
    }
    described.remove("table.csv/column");
    var columns = new TreeSet<String>();
    files.forEach(
        (name, rows) -> rows.getFirst().forEach(column -> columns.add(name + "/" + column)));
    assertThat(described).isEqualTo(columns);
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(zip(Language.EN)).isEqualTo(zip(Language.EN));
  }

  @Test
  void aTextIsNeverAFormula() {
    assertThat(CsvReport.guarded("=1+1")).isEqualTo("'=1+1");
    assertThat(CsvReport.guarded("+49 228")).isEqualTo("'+49 228");
    assertThat(CsvReport.guarded("-2")).isEqualTo("'-2");
    assertThat(CsvReport.guarded("@cms")).isEqualTo("'@cms");
    assertThat(CsvReport.guarded("plain")).isEqualTo("plain");
  }

  private static byte[] zip(Language language) {
    return CsvReport.of(IssuedReports.of(ManifestExamples.firstQuarter()), Vocabulary.of(language));
  }

  private static Map<String, List<List<String>>> unzip(byte[] bytes) throws IOException {
    var files = new LinkedHashMap<String, List<List<String>>>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofCsvRecord(text)) {
          files.put(entry.getName(), rows.stream().map(row -> row.getFields()).toList());
        }
      }
    }
    return files;
  }
}
