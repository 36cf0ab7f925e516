package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
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
    assertThat(answer.asString()).startsWith("place,message");
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
    var form = given().get("/ledger/import");
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(form.asString());
    assertThat(token.find()).isTrue();
    return given()
        .redirects()
        .follow(false)
        .cookies(form.cookies())
        .multiPart("csrf-token", token.group(1))
        .multiPart("payer", "CMS")
        .multiPart("profile", "UMOJA")
        .multiPart("fingerprint", fingerprint)
        .multiPart("file", "ledger.csv", file.getBytes(StandardCharsets.UTF_8))
        .post("/ledger/import?act=" + act);
  }
}
