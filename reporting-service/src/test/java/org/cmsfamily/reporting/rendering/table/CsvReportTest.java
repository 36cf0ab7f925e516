package org.cmsfamily.reporting.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.csv.CsvText;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.document.Changes;
import org.cmsfamily.reporting.document.IssuedReports;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.rendering.AnyReport;
import org.cmsfamily.reporting.rendering.text.ReportWords;
import org.cmsfamily.reporting.snapshot.ManifestExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvReportTest {

  private static final String SERVICE = "conference-services-cms-aewa";

  @Test
  void theFiguresOfTheScenarioAreRowsWithTheirPointers() throws IOException {
    assertThat(zip(PaperLanguage.EN).rows("costs.csv"))
        .contains(
            List.of(
                "/services/" + SERVICE + "/costs/period/instruments/CMS/savings",
                SERVICE,
                "period",
                "",
                "CMS",
                "savings",
                "-6000.00",
                "EUR",
                "final"));
  }

  @Test
  void postsTheirCostAndTheDaysRedeployedAreRows() throws IOException {
    var zip = zip(PaperLanguage.EN);
    assertThat(zip.rows("staff.csv"))
        .contains(
            List.of(SERVICE, "Conference officer", "P-3", "CMS", "60", "0.60", "57000.00", "EUR"));
    assertThat(zip.rows("staff_costs.csv").getFirst())
        .containsExactly("service", "year", "recurring", "posts", "other", "currency");
    assertThat(zip.rows("redeployed.csv").stream().skip(1))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("2027-Q1", "implementation support"));
    assertThat(zip.rows("services.csv").get(1)).endsWith("included");
  }

  @Test
  void whatARestatementChangedStandsInNumbersWithTheirCurrencyBesideThem() throws IOException {
    var at = "/services/" + SERVICE + "/costs/period/instruments/";
    assertThat(restated("500.00").rows("changes.csv"))
        .contains(
            List.of(at + "CMS/savings", "-6000.00", "-6300.00", "EUR"),
            List.of(at + "AEWA/savings", "-4000.00", "-4200.00", "EUR"));
  }

  @Test
  void budgetAndReportingCurrencyNeverShareAColumn() throws IOException {
    var zip = zip(ManifestExamples.firstQuarter().reportedIn("USD"), PaperLanguage.EN);
    assertThat(units(zip, "costs.csv")).containsExactlyInAnyOrder("EUR", "day");
    assertThat(units(zip, "costs_restated.csv")).containsExactlyInAnyOrder("USD", "day");
  }

  private static Set<String> units(Unzipped zip, String file) throws IOException {
    var rows = zip.rows(file);
    int unit = rows.getFirst().indexOf("unit");
    var units = new TreeSet<String>();
    rows.stream().skip(1).forEach(row -> units.add(row.get(unit)));
    return units;
  }

  @Test
  void ofBooksNotClosedThereAreSumsSoFarAndNoSavingsSettlementOrVerdict() throws IOException {
    var zip = zip(ManifestExamples.firstQuarter().notClosedBy("AEWA"), PaperLanguage.EN);
    assertThat(zip.rows("costs.csv").stream().skip(1))
        .allSatisfy(
            row -> {
              if (row.get(5).equals("savings")) {
                assertThat(row.get(6)).isEmpty();
                assertThat(row.get(8)).isEqualTo("not-closed");
              } else if (row.get(5).equals("actual")) {
                assertThat(row.get(8)).isEqualTo("so-far");
              }
            });
    assertThat(zip.rows("settlement.csv")).hasSize(1);
    assertThat(zip.rows("transfers.csv")).hasSize(1);
    assertThat(zip.rows("warnings.csv")).hasSize(1);
    assertThat(zip.rows("neutrality.csv").stream().skip(1))
        .allSatisfy(row -> assertThat(row).endsWith("not-closed").contains(""));
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void theDictionaryDescribesEveryColumn(PaperLanguage language) throws IOException {
    var zip = zip(language);
    var described = new TreeSet<String>();
    for (var row : zip.rows("dictionary.csv").stream().skip(1).toList()) {
      assertThat(row.get(3)).isNotBlank();
      described.add(row.get(0) + ".csv/" + row.get(1));
    }
    var columns = new TreeSet<String>();
    for (var name : zip.files().keySet()) {
      if (name.endsWith(".csv") && !name.equals("dictionary.csv")) {
        zip.rows(name).getFirst().forEach(column -> columns.add(name + "/" + column));
      }
    }
    assertThat(described).isEqualTo(columns);
  }

  @ParameterizedTest
  @EnumSource(PaperLanguage.class)
  void theDataPackageDescribesEachFileAsItIs(PaperLanguage language) throws IOException {
    var zip = zip(language);
    var described = Json.mapper().readTree(zip.text("datapackage.json"));
    assertThat(described.path("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(described.path("resources")).hasSameSizeAs(Tables.ALL);
    for (var resource : described.path("resources")) {
      var bytes = zip.text(resource.path("path").asText()).getBytes(StandardCharsets.UTF_8);
      assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + Sha256.of(bytes));
      assertThat(zip.rows(resource.path("path").asText()).getFirst())
          .isEqualTo(names(resource.path("schema").path("fields")));
    }
  }

  private static List<String> names(JsonNode fields) {
    var names = new ArrayList<String>();
    fields.forEach(field -> names.add(field.path("name").asText()));
    return names;
  }

  /** Every cell is what its column says, whatever the texts and figures are. */
  @Property(tries = 60)
  void everyCellIsOfItsColumnsType(@ForAll long seed) throws IOException {
    var zip = Unzipped.of(CsvReport.of(AnyReport.of(seed), ReportWords.of(PaperLanguage.EN)));
    for (var table : Tables.ALL) {
      for (var row : zip.rows(table.name() + ".csv").stream().skip(1).toList()) {
        for (int i = 0; i < row.size(); i++) {
          isOfType(table.columns().get(i).type(), row.get(i));
        }
      }
    }
  }

  private static void isOfType(Column.Type type, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (type) {
      case AMOUNT, DECIMAL -> assertThatCode(() -> new BigDecimal(cell)).doesNotThrowAnyException();
      case INTEGER -> assertThatCode(() -> Integer.parseInt(cell)).doesNotThrowAnyException();
      case DATE -> assertThatCode(() -> LocalDate.parse(cell)).doesNotThrowAnyException();
      case BOOLEAN -> assertThat(cell).isIn("true", "false");
      case TEXT, PUBLISHED, QUANTITY ->
          assertThat(cell)
              .doesNotStartWith("=")
              .doesNotContainPattern("[\\x00\\x07\\uFFFE\\uD800]");
    }
  }

  @Test
  void theSameReportHasTheSameBytes() {
    assertThat(bytes(ManifestExamples.firstQuarter(), PaperLanguage.EN))
        .isEqualTo(bytes(ManifestExamples.firstQuarter(), PaperLanguage.EN));
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+49 228, '''+49 228'",
    "-2, '''-2'",
    "-5105.20 EUR, '''-5105.20 EUR'",
    "@cms, '''@cms'",
    "＝1, '''＝1'",
    "plain, plain",
    "2-1, 2-1"
  })
  void aTextIsNeverAFormula(String text, String cell) {
    assertThat(CsvReport.cell(text)).isEqualTo(cell);
  }

  @Test
  void itIsGuardedAsEveryOtherCsvOfOursIs() {
    for (int first = 1; first < Character.MIN_SURROGATE; first++) {
      var text = (char) first + "text";
      var cell = CsvReport.cell(text);
      boolean guarded = CsvText.line(List.of(text)).replace("\"", "").startsWith("'");
      assertThat(cell.startsWith("'")).as("%04x", first).isEqualTo(guarded || first == '\'');
    }
  }

  @ParameterizedTest
  @CsvSource({"-6000.00, -6000.00", "-0.5, -0.5", "12E3, 12000"})
  void aNumberIsNeverAText(BigDecimal number, String cell) {
    assertThat(CsvReport.cell(number)).isEqualTo(cell);
  }

  private static Unzipped restated(String late) throws IOException {
    var before = ReportDocument.of(ManifestExamples.firstQuarter().manifest());
    var manifest = ManifestExamples.firstQuarter().restatedWith(late).manifest();
    var changes = Changes.between(before, ReportDocument.of(manifest));
    var after = ReportDocument.of(manifest.withChanges(changes));
    return Unzipped.of(CsvReport.of(IssuedReports.of(after), ReportWords.of(PaperLanguage.EN)));
  }

  private static Unzipped zip(PaperLanguage language) throws IOException {
    return zip(ManifestExamples.firstQuarter(), language);
  }

  private static Unzipped zip(ManifestExamples example, PaperLanguage language) throws IOException {
    return Unzipped.of(bytes(example, language));
  }

  private static byte[] bytes(ManifestExamples example, PaperLanguage language) {
    return CsvReport.of(IssuedReports.of(example), ReportWords.of(language));
  }
}
