package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S31TheFinanceOfficersOwnFileTest {

  private static final int LINES = 36;

  /** The largest file has 400,000; on a small machine it takes its minutes. */
  private static final int MANY = Integer.getInteger("skein.lines", 20_000);

  private static final String LAYOUT =
      """
      {
        "csv": {"encoding": "windows-1252", "separator": "semicolon", "headerRow": 4},
        "xlsx": {"sheet": "Hauptbuch", "headerRow": 2},
        "columns": {
          "reference": ["Belegnummer"], "bookingDate": "Buchungsdatum",
          "amount": "Betrag in Belegwährung", "currency": "Währg", "fund": "Fonds",
          "account": "Sachkonto", "description": "Text"},
        "leftOut": ["Kostenstelle"],
        "numbers": {"decimal": ",", "thousands": ".", "minus": "trailing"},
        "dates": "dd.mm.yyyy",
        "credits": {"are": "negative"},
        "totals": {"column": "Buchungsdatum", "begins": "Summe"},
        "funds": {
          "32MSL": {"service": "SERVICE", "borneBy": "key"},
          "32AWL": {"service": "SERVICE", "borneBy": "key"}},
        "accounts": {
          "7211010": "actual", "7311070": "actual", "7312020": "actual", "7313010": "actual",
          "7315050": "actual", "7316010": "actual", "7317090": "actual", "7318010": "actual",
          "7411030": "actual", "7412010": "actual"}
      }
      """;

  private ServiceUnderTest service;

  @BeforeAll
  void run() throws IOException {
    service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-04-12");
    var rates = FamilyUnderTest.suite().data().resolve("rates-sample.csv");
    service.loadsRates(Files.readString(rates)).orThrow();
    var profile =
        object(
            """
            {"family": "%s", "payer": "%s", "sourceSystem": "UMOJA", "layout": %s}
            """
                .formatted(
                    service.family().code(),
                    service.family().of("CMS"),
                    LAYOUT.replace("SERVICE", service.code())));
    service.family().reporting(Part.CMS_FINANCE).post("/import-profiles", profile);
  }

  @Test
  void theTextAndTheWorkbookGiveTheSameEntriesThroughTheProfile() {
    var text = sends(ExtractUnderTest.text().getBytes(ExtractUnderTest.ENCODING)).orThrow().json();
    assertThat(text.path("accepted").asInt()).isEqualTo(LINES);
    assertThat(text.path("totalLines").asInt()).isEqualTo(2);
    assertThat(text.path("profileVersion").asInt()).isEqualTo(1);

    var workbook = sends(ExtractUnderTest.workbook()).orThrow().json();
    assertThat(workbook.path("alreadyKnown").asInt()).as(workbook.toString()).isEqualTo(LINES);
    assertThat(workbook.path("accepted").asInt()).isZero();
  }

  @Test
  void aColumnThatTheProfileDoesNotDeclareIsRefusedByName() {
    var other = ExtractUnderTest.text().replace("Kostenstelle", "Kst");

    var refused = sends(other.getBytes(ExtractUnderTest.ENCODING));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("violations").findValuesAsText("column")).contains("Kst");
  }

  @Test
  void aLargeFileTellsHowFarItHasCome() {
    var file = LedgerFile.of(service);
    var line = file.actual("NUMBER", "CMS", "2027-02-10", "1.00").lines().getFirst();
    var text = new StringBuilder(file.text());
    for (int i = 1; i <= MANY; i++) {
      text.append(line.replace("NUMBER", "L" + i)).append('\n');
    }
    var family = service.family();
    var desk = family.reporting(Part.CMS_FINANCE);
    var query =
        "/imports?family=%s&payer=%s&sourceSystem=LARGE&layout=skein&progress=%s"
            .formatted(family.code(), family.of("CMS"), family.code());
    desk.api()
        .tryPost(
            family.nextStep(), query, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8))
        .orThrow();

    var progress = desk.get("/import-progress/" + family.code()).json();

    assertThat(progress.path("phase").asText()).isEqualTo("ended");
    assertThat(progress.path("booked").asInt()).isEqualTo(MANY);
  }

  private ApiResponse sends(byte[] file) {
    var family = service.family();
    var query =
        "/imports?family=%s&payer=%s&sourceSystem=UMOJA&layout=profile"
            .formatted(family.code(), family.of("CMS"));
    return family
        .reporting(Part.CMS_FINANCE)
        .api()
        .tryPost(family.nextStep(), query, "application/octet-stream", file);
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
