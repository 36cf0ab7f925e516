package org.cmsfamily.catalog.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.paper.docx.DocxPaper;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** What a body's paper says of terms that are not the usual ones. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
class PaperPageTest {

  @Test
  void aCoalitionStandsWithItsCosts() {
    assertThat(page(PaperLanguage.EN, PaperPageTest::withCoalition))
        .contains("The service may start with CMS and AEWA alone")
        .contains("Cost of each instrument of the coalition by budget year, in EUR");
    assertThat(page(PaperLanguage.FR, PaperPageTest::withCoalition))
        .contains("Le service peut commencer avec CMS et AEWA seulement");
    assertThat(page(PaperLanguage.EN, paper -> {})).doesNotContain("coalition");
  }

  @Test
  void aDemonstrationSaysSoInTheHeadAndOnEveryPage() {
    assertThat(page(PaperLanguage.ES, paper -> document(paper).put("demonstration", true)))
        .contains("<td class=\"markline\">Demostración: ningún órgano real lo ha decidido</td>")
        .contains("<div class=\"box mark\">");
  }

  @Test
  void theTextsStandInTheTranslationAndSayHowOfficialItIs() {
    var french = page(PaperLanguage.FR, PaperPageTest::translated);
    assertThat(french)
        .contains("planification commune", "une traduction (non officielle)")
        .doesNotContain("joint planning of meetings");
    assertThat(page(PaperLanguage.ES, PaperPageTest::translated))
        .contains("joint planning of meetings")
        .doesNotContain("planification commune");
  }

  @Test
  void whatWasCorrectedBesideTheTermsStandsInTheSummary() {
    assertThat(page("SubmittedPaper-2.json", PaperLanguage.EN, paper -> {}).replace('\u00a0', ' '))
        .contains("Erratum of 2 November 2026", "Page 2: read 15,000 for 51,000");
    assertThat(page("SubmittedPaper-2.json", PaperLanguage.FR, paper -> {}))
        .contains("Rectificatif du");
    assertThat(page(PaperLanguage.EN, paper -> {})).doesNotContain("Erratum");
  }

  private static void translated(JsonNode paper) {
    document(paper)
        .putArray("translations")
        .addObject()
        .put("language", "fr")
        .put("title", "Services de conférence communs")
        .put("status", "unofficial")
        .put("version", 1)
        .putObject("texts")
        .put("/activities/0", "planification commune");
  }

  @Test
  void theOwnInstrumentStandsFirst() {
    var page = page(PaperLanguage.EN, paper -> {});
    assertThat(page.indexOf("colspan=\"7\">CMS")).isLessThan(page.indexOf("colspan=\"7\">AEWA"));
  }

  @Test
  void noTitleStopsIt() {
    var page =
        page(
            PaperLanguage.EN,
            paper ->
                ((ObjectNode) document(paper).path("titles"))
                    .put("en", "<b>&amp;]]></b> \uFFFE تقرير {names}"));
    assertThat(page).contains("&lt;b&gt;&amp;amp;]]&gt;&lt;/b&gt;", "تقرير {names}");
    assertThat(DocxPaper.of(page, LocalDate.EPOCH)).isNotEmpty();
  }

  private static ObjectNode document(JsonNode paper) {
    return (ObjectNode) paper.path("document");
  }

  private static void withCoalition(JsonNode paper) {
    var terms = (ObjectNode) document(paper).path("terms");
    var coalition = terms.putObject("coalition");
    coalition.putArray("participants").add("CMS").add("AEWA");
    coalition.set("costPlan", terms.path("costPlan"));
  }

  private static String page(PaperLanguage language, Consumer<JsonNode> change) {
    return page("SubmittedPaper-1.json", language, change);
  }

  private static String page(String stored, PaperLanguage language, Consumer<JsonNode> change) {
    var json = Json.read(Golden.stored(stored), JsonNode.class);
    change.accept(json);
    var paper = SubmittedPaper.read(json.toString());
    return PaperPage.onScreen(
        new SubmittedPapers.Fixed(1, paper, Sha256.of(json.toString())), language);
  }
}
