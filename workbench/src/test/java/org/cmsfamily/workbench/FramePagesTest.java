package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around every page, and what all pages have in common. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class FramePagesTest {
  private static final List<String> PLACELESS = List.of("/components", "/sign-in");
  private static final Pattern NAVIGATION =
      Pattern.compile("<nav aria-label=\"Pages\">.*?</nav>", Pattern.DOTALL);
  private static final Pattern MARKED = Pattern.compile("aria-current=\"(?:page|true)\"");

  static Stream<String> pages() {
    return Pages.all().stream()
        .filter(page -> !PLACELESS.contains(page) && !page.startsWith("/public/"));
  }

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasItsPlaceInTheNavigation(String page) {
    var navigation = NAVIGATION.matcher(html(page));
    assertThat(navigation.find()).isTrue();
    assertThat(MARKED.matcher(navigation.group()).results()).hasSize(1);
  }

  @Test
  void whatNoOfficeOfTheVisitorUsesStandsUnderMore() {
    assertThat(html("/")).contains("href=\"/ledger\"").doesNotContain(">More</summary>");
    StubServices.takeDown("registry-me");
    var page = html("/");
    assertThat(page.indexOf("href=\"/reports\""))
        .isPositive()
        .isLessThan(page.indexOf(">More</summary>"));
    assertThat(page.indexOf("href=\"/ledger\"")).isGreaterThan(page.indexOf(">More</summary>"));
  }

  @Test
  void aFilterSaysHowManyOfItsFieldsAreSet() {
    assertThat(html("/timeline")).contains("Filter <span class=\"label\">(none set)</span>");
    assertThat(html("/timeline?instrument=AEWA&kind=meeting")).contains("(2 set)");
    assertThat(html("/timeline?instrument=AEWA&kind=")).contains("(1 set)");
  }

  @Test
  void aFingerprintIsShownByItsBeginningAndWhole() {
    assertThat(html("/components"))
        .contains(
            "<code>9f86d081…</code>",
            "<code class=\"fingerprint\">9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08</code>");
  }

  private static String html(String page) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "en")
        .get(page)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
