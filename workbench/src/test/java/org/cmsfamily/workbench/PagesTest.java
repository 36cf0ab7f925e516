package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of somebody who is signed in, against the services as their documents describe them.
 */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class PagesTest {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern IN_PAGE_CODE =
      Pattern.compile("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @ParameterizedTest
  @MethodSource("org.cmsfamily.workbench.Pages#all")
  void everyPageIsWhole(String page) {
    for (var language : List.of("en", "fr", "es")) {
      var html = page(page, language).then().statusCode(200).extract().asString();
      assertThat(html)
          .contains(
              "<html lang=\"" + language + "\"", "<main id=\"content\"", "class=\"skip\"", "<h1")
          .doesNotContain("NOT_FOUND", "{frame:", "null<");
      assertThat(IN_PAGE_CODE.matcher(html).results().map(it -> it.group()).toList())
          .as("scripts and styles within the page")
          .isEmpty();
      assertThat(unlabelled(html)).as("fields without a label").isEmpty();
      assertThat(ids(html)).as("each id names one thing").doesNotHaveDuplicates();
    }
  }

  @Test
  void homeShowsWhatWaitsAtAllServices() {
    assertThat(page("/", "en").asString())
        .contains(
            "href=\"/decisions/T94828F-CMS-TABLED\"",
            "2027-Q1, Common conference services",
            "Executive Secretary");
  }

  @Test
  void homeSaysWhatChangedSinceTheLastVisit() {
    assertThat(page("/", "en").asString()).doesNotContain("What changed since");
    var answer = given().cookie("visits", "2027-01-10.2027-01-02").get("/");
    assertThat(answer.asString()).contains("What changed since 10 January 2027");
    assertThat(answer.cookie("visits")).endsWith(".2027-01-10");
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.contains("/acts?") && asked.contains("since=2027-01-10T00"));
  }

  @Test
  void theStepsOfAFirstVisitAreShownUntilTheyAreClosed() {
    assertThat(page("/", "en").asString()).contains("Your first visit in five steps");
    var answer = SentForm.send("/preferences/guide", "close", Map.of("guide", "closed"));
    assertThat(answer.cookie("guide")).isEqualTo("closed");
    assertThat(given().cookie("guide", "closed").get("/").asString())
        .doesNotContain("Your first visit in five steps")
        .contains("Show the steps of a first visit");
  }

  @Test
  void whoHoldsNoOfficeYetIsToldHowToBegin() {
    StubServices.takeDown("registry-me");
    assertThat(page("/", "en").asString())
        .contains("You hold no office here yet", "/administration/persons?act=prove-login")
        .doesNotContain("At the top you see");
  }

  @Test
  void everyStepOfAFirstVisitLeadsToAPage() {
    var html = page("/", "en").asString();
    for (var step : List.of("/instruments", "/decisions", "/proposals", "/services", "/audit")) {
      assertThat(html).contains("<li><a href=\"" + step + "\">");
      page(step, "en").then().statusCode(200);
    }
  }

  @Test
  void keysLeadToPagesUnlessTheyAreTurnedOff() {
    assertThat(page("/", "fr").asString())
        .contains(" data-shortcuts>", "<dialog id=\"shortcuts\"", "data-keys=\"g h\"");
    var answer = SentForm.send("/preferences/shortcuts", "off", Map.of("shortcuts", "off"));
    assertThat(answer.cookie("shortcuts")).isEqualTo("off");
    assertThat(given().cookie("shortcuts", "off").get("/").asString())
        .doesNotContain(" data-shortcuts>");
  }

  @Test
  void theServicesAreAskedInTheVisitorsLanguage() {
    page("/instruments", "fr").then().statusCode(200);
    assertThat(StubServices.ASKED).isNotEmpty().allMatch(asked -> asked.contains(" fr "));
  }

  @Test
  void theDayAskedForIsAskedOfTheRegistry() {
    page("/instruments?asOf=2000-07-16", "en").then().statusCode(200);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("asOf=2000-07-16"));
  }

  @ParameterizedTest
  @MethodSource("org.cmsfamily.workbench.Pages#all")
  void whatPeopleWroteIsTextAndNeverMarkup(String page) {
    StubServices.fillWithScripts();
    var html = page(page, "en").then().statusCode(200).extract().asString();
    assertThat(html).doesNotContain("<script>alert", "\" onfocus=\"");
  }

  @Test
  void whatAServiceSaysIsTextAndNeverMarkup() {
    var html = page("/decisions?q=hostile", "en").asString();
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(page("/instruments/NOT-THERE", "en").asString())
        .contains("No such thing &lt;b&gt;here");
  }

  @Test
  void whatIsTypedIsTextAndNeverMarkup() {
    var html = given().queryParam("q", "\"><script>alert(2)</script>").get("/decisions").asString();
    assertThat(html).doesNotContain("<script>alert");
  }

  @Test
  void aPageThatIsNotThereSaysSoInThreeLanguages() {
    for (var one : List.of("/nowhere", "/instruments/NOT-THERE"))
      assertThat(page(one, "es").then().statusCode(404).extract().asString())
          .contains("No encontrado");
  }

  @Test
  void whatAServiceFindsUnsoundIsSaidAsItSaysIt() {
    assertThat(page("/instruments/NOT-SOUND", "en").then().statusCode(422).extract().asString())
        .contains("That cannot be");
  }

  @Test
  void homeWorksWithoutAServiceAndSaysWhichIsMissing() {
    StubServices.takeDown("reporting");
    var html = page("/", "en").then().statusCode(200).extract().asString();
    assertThat(html)
        .contains(
            "The reporting service does not answer",
            "hx-get=\"/reachable/reporting\"",
            "T94828F-CMS-TABLED");
  }

  @Test
  void homeWorksWithoutTheRegistryToo() {
    StubServices.takeDown("registry");
    assertThat(page("/", "en").then().statusCode(200).extract().asString())
        .contains("The instrument registry does not answer", "2027-Q1");
  }

  @Test
  void anInstrumentIsShownWithoutTheCatalogToo() {
    StubServices.takeDown("catalog");
    assertThat(page("/instruments/CMS", "en").then().statusCode(200).extract().asString())
        .contains("The service catalog does not answer", "Standing Committee");
  }

  @Test
  void anEmptyInstallationSaysSo() {
    StubServices.empty();
    page("/", "en").then().statusCode(200);
    assertThat(page("/instruments", "fr").then().statusCode(404).extract().asString())
        .contains("Rien n’est encore fondé");
  }

  @Test
  void aPageThatNeedsAServiceSaysThatItIsDownAndComesBack() {
    StubServices.takeDown("registry");
    var html = page("/instruments", "en").then().statusCode(503).extract().asString();
    assertThat(html)
        .contains("The instrument registry does not answer", "hx-get=\"/reachable/registry\"");
    given().get("/reachable/registry").then().statusCode(204).header("HX-Refresh", (String) null);
    StubServices.bringBack();
    given().get("/reachable/registry").then().statusCode(204).header("HX-Refresh", "true");
    page("/instruments", "en").then().statusCode(200);
  }

  @Test
  void everyAnswerForbidsWhatNoPageNeeds() {
    for (var one : List.of("/", "/nowhere", "/assets/skein.css")) {
      var headers = page(one, "en").headers();
      assertThat(headers.getValue("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
    }
    assertThat(page("/", "en").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void everyFileThatAPageLoadsIsThere() {
    var html = page("/components", "en").asString();
    var files =
        Pattern.compile("(?:src|href|data-library)=\"(/(?:assets|webjars|_static)/[^\"]+)\"")
            .matcher(html);
    assertThat(files.results().map(it -> it.group(1)).toList())
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> given().urlEncodingEnabled(false).get(file).then().statusCode(200));
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    given()
        .redirects()
        .follow(false)
        .formParam("language", "fr")
        .formParam("theme", "dark")
        .post("/preferences/appearance")
        .then()
        .statusCode(400);
  }

  @Test
  void aChoiceIsRememberedAndLeadsBackToOurOwnPagesOnly() {
    var answer = choose("/instruments?asOf=2000-07-16");
    assertThat(answer.header("Location")).endsWith("/instruments?asOf=2000-07-16");
    assertThat(answer.cookie("language")).isEqualTo("fr");
    assertThat(answer.cookie("theme")).isEqualTo("dark");
    assertThat(choose("https://example.org/").header("Location")).doesNotContain("example.org");
    assertThat(choose("//example.org/").header("Location")).doesNotContain("example.org");
    var html =
        given().cookie("theme", "dark").cookie("language", "es").get("/components").asString();
    assertThat(html).contains("data-theme=\"dark\"", "<html lang=\"es\"");
  }

  @Test
  void aFormThatIsOpenCanBeSentHoweverManyPagesAreReadBesideIt() {
    var form = given().get("/components");
    var beside = given().cookies(form.cookies()).get("/quarters");
    var cookies = new HashMap<>(form.cookies());
    cookies.putAll(beside.cookies());
    assertThat(chosen(form, cookies, "/components").statusCode()).isEqualTo(303);
  }

  @Test
  void aFormWithoutItsTokenIsRefusedInWords() {
    for (var token : List.of("", "no-token"))
      assertThat(
              given()
                  .header("Accept-Language", "en")
                  .cookie("form-token", token)
                  .formParam("csrf-token", "another")
                  .post("/preferences/appearance")
                  .then()
                  .statusCode(400)
                  .extract()
                  .asString())
          .contains("This form cannot be sent any more");
    assertThat(given().cookie("form-token", "broken").get("/").cookie("form-token")).isEmpty();
  }

  private static Response choose(String back) {
    var form = given().get("/components");
    return chosen(form, form.cookies(), back).then().statusCode(303).extract().response();
  }

  private static Response chosen(Response form, Map<String, String> cookies, String back) {
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(form.asString());
    assertThat(token.find()).isTrue();
    return given()
        .redirects()
        .follow(false)
        .cookies(cookies)
        .formParam("csrf-token", token.group(1))
        .formParam("language", "fr")
        .formParam("theme", "dark")
        .formParam("back", back)
        .post("/preferences/appearance");
  }

  private static Response page(String page, String language) {
    return given().urlEncodingEnabled(false).header("Accept-Language", language).get(page);
  }

  private static List<String> ids(String html) {
    return ID.matcher(html).results().map(it -> it.group(1)).toList();
  }

  private static List<String> unlabelled(String html) {
    return Pattern.compile(
            "<input(?![^>]*type=\"(?:hidden|radio|checkbox)\")[^>]*\\sid=\"([^\"]+)\"")
        .matcher(html)
        .results()
        .map(field -> field.group(1))
        .filter(id -> !html.contains("<label for=\"" + id + "\""))
        .toList();
  }
}
