package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The import wizard: a file is previewed, and only the file that was previewed is booked. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-finance-officer")
class ImportWizardTest {
  private static final String FILE = "abc";
  private static final String FINGERPRINT =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @AfterEach
  void forget() {
    StubServices.ASKED.clear();
  }

  @Test
  void theWizardOffersThePayersProfiles() {
    assertThat(given().get("/ledger/import").asString())
        .contains("<option value=\"UMOJA\"", "name=\"payer\" value=\"CMS\"");
  }

  @Test
  void aPreviewShowsWhatWouldBeBooked() {
    var answer = send("preview", "", FILE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains(
            "All lines can be booked",
            "formaction=\"/ledger/import?act=import-ledger\"",
            "name=\"fingerprint\"");
  }

  @Test
  void aPreviewShowsWhatTheLinesComeToAndTheLinesThemselves() {
    assertThat(send("preview", "", FILE).asString())
        .contains("What the lines come to", "45,100.00\u00a0EUR", "One-time cost")
        .contains("The lines to be booked: 2 of 3", "Q1-1", "10 February 2027");
  }

  @Test
  void thePageSaysHowAFileMustLook() {
    assertThat(given().get("/ledger/import").asString())
        .contains(
            "open><summary>How a file of UMOJA must look",
            "windows-1252",
            "dd.mm.yyyy",
            "<b>Fund</b>")
        .contains("<code>source_reference</code>", "The code of the service")
        .contains("href=\"/ledger/import/example.csv\"");
    var example = given().get("/ledger/import/example.csv");
    assertThat(example.header("Content-Disposition")).contains("example.csv");
    assertThat(example.asString()).startsWith("source_reference,service,");
  }

  @Test
  void ofAFileWithSkeinsOwnColumnsTheAccountingSystemIsAskedFor() {
    var answer = send("preview", "", FILE, Map.of("profile", "", "sourceSystem", " "));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString())
        .contains("id=\"sourceSystem-error\">Name the accounting system")
        .doesNotContain("id=\"file-error\"");
    assertThat(StubServices.ASKED).noneMatch(asked -> asked.contains("/imports/preview"));
  }

  @Test
  void whatIsBookedFromAQuartersPageLeadsBackToThatQuarter() {
    var quarter = "/quarters/conference-services/2027-Q1";
    assertThat(given().get(quarter).asString())
        .contains("/ledger/import?service=conference-services&amp;quarter=2027-Q1");
    assertThat(given().get("/ledger/import?service=conference-services&quarter=2027-Q1").asString())
        .contains("name=\"quarter\" value=\"2027-Q1\"", "Nothing is booked yet")
        .contains("<a href=\"" + quarter + "\">");
    var place = Map.of("service", "conference-services", "quarter", "2027-Q1");
    var answer = send("import-ledger", FINGERPRINT, FILE, place);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(quarter + "?done=import-ledger");
    var scripted = send("import-ledger", FINGERPRINT, FILE, place, "HX-Request");
    assertThat(scripted.statusCode()).isEqualTo(204);
    assertThat(scripted.header("HX-Redirect")).endsWith(quarter + "?done=import-ledger");
  }

  @Test
  void whatWasBookedIsSaidWithItsSumAndItsQuarters() {
    var batch = "00000000-0000-4000-8000-000000000001";
    assertThat(given().get("/ledger/import?payer=CMS&batch=" + batch).asString())
        .contains("/ledger/imports/" + batch, "1 line is booked", "25.00\u00a0EUR")
        .doesNotContain("Nothing is booked yet")
        .contains("href=\"/quarters/conference-services/2027-Q1\"");
  }

  @Test
  void onlyTheFileThatWasPreviewedIsBooked() {
    var other = send("import-ledger", FINGERPRINT, "abd");
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.asString()).contains("This is not the file that was previewed");
    assertThat(StubServices.ASKED).noneMatch(asked -> asked.contains("/imports?"));
    var same = send("import-ledger", FINGERPRINT, FILE);
    assertThat(same.statusCode()).isEqualTo(303);
    assertThat(same.header("Location")).contains("/ledger/import?payer=CMS&batch=");
  }

  @Test
  void theRejectedLinesAreATableToDownload() {
    var answer = send("rejected", "", FILE);
    assertThat(answer.header("Content-Disposition")).contains("rejected-lines.csv");
    assertThat(answer.asString()).startsWith("line,column,message");
  }

  @Test
  void aFileThatTheServiceRefusesIsSaid() {
    var answer = send("preview", "", StubServices.REFUSED);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Say more");
  }

  @Test
  void howFarAnImportIsIsPassedOnInTheVisitorsLanguageOnceItIsKnown() {
    var events = given().header("Accept-Language", "fr").get("/ledger/progress/soon").asString();
    assertThat(events).contains("data:<p>", "<progress max=\"9\" value=\"4\">");
    assertThat(StubServices.ASKED)
        .filteredOn(asked -> asked.contains("/import-progress/soon/events"))
        .hasSize(2)
        .allMatch(asked -> asked.contains(" fr "));
  }

  private static Response send(String act, String fingerprint, String file) {
    return send(act, fingerprint, file, Map.of());
  }

  private static Response send(
      String act, String fingerprint, String file, Map<String, String> more, String... headers) {
    var form = given().get("/ledger/import");
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(form.asString());
    assertThat(token.find()).isTrue();
    var fields = new HashMap<>(Map.of("payer", "CMS", "profile", "UMOJA"));
    fields.putAll(more);
    var request =
        given()
            .redirects()
            .follow(false)
            .cookies(form.cookies())
            .multiPart("csrf-token", token.group(1))
            .multiPart("fingerprint", fingerprint)
            .multiPart("file", "ledger.csv", file.getBytes(StandardCharsets.UTF_8));
    fields.forEach(request::multiPart);
    for (var header : headers) request.header(header, "true");
    return request.post("/ledger/import?act=" + act);
  }
}
