package org.cmsfamily.catalog.proposal;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The paper in which a body has terms before it, as a file to print and one to edit. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class PaperOfSubmissionTest {

  /** Where the rendered samples are left, to be looked at. */
  private static final Path SAMPLES = Path.of("target", "paper-samples");

  private static final String SAID =
      """
      {"body":"@CMS-STC","meeting":"@CMS-STC-EX","symbol":"UNEP/CMS/StC57/Doc.12.3","agendaItem":"12.3"}\
      """;

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    instrument("CMS", "Convention on Migratory Species", "[\"en\",\"fr\",\"es\"]", "#00607a");
    instrument("AEWA", "African-Eurasian Waterbird Agreement", "[\"en\",\"fr\"]", "#8a3b12");
  }

  private void instrument(String code, String name, String languages, String colour) {
    family
        .publish(
            "registry.instruments",
            "@" + code,
            """
            {"code":"@%1$s","family":"@FAMILY","shortName":"%1$s","names":{"en":"%2$s","fr":null,"es":null},
             "kind":"agreement","languages":%3$s,
             "identity":{"displayName":"%2$s","emblem":"A bird in flight","colour":"%4$s"}}\
            """
                .formatted(code, name, languages, colour))
        .settle();
  }

  private String submitted() {
    var id = walk.agreed();
    family.aewaMopGrants().itIs("2026-12-01").settle();
    walk.cms().post("/proposals/" + id + "/submissions", SAID).statusCode(201);
    walk.aewa().post("/proposals/" + id + "/submissions", Walk.before("AEWA-STC")).statusCode(201);
    return id;
  }

  @Test
  void itIsMadeAtTheSubmissionInEachLanguageOfItsInstrument() {
    var id = submitted();
    walk.cms()
        .get("/proposals/" + id + "/submissions/1/files")
        .statusCode(200)
        .body("paper.symbol", equalTo("UNEP/CMS/StC57/Doc.12.3"))
        .body("files.form", contains("docx", "docx", "docx", "pdf", "pdf", "pdf"))
        .body("files.language", contains("en", "es", "fr", "en", "es", "fr"));
    walk.cms()
        .get("/proposals/" + id + "/submissions/2/files")
        .body("files.language", contains("en", "fr", "en", "fr"));
    walk.cms().get("/proposals/" + id + "/submissions/2/files/pdf?lang=es").statusCode(404);
    walk.cms().get("/proposals/" + id + "/submissions/2/files/xlsx").statusCode(404);
  }

  @Test
  void itSaysAllThatTheBodyNeeds() throws IOException {
    var id = submitted();
    assertThat(text(file(id, 1, "pdf", "en")))
        .contains("UNEP/CMS/StC57/Doc.12.3", "agenda item 12.3")
        .contains("Common conference services of CMS and AEWA")
        .contains("CMS (lead)", "AEWA (partner)")
        .contains("Cost of each instrument by budget year, in EUR")
        .contains("No additional cost (P9) satisfied")
        .contains("Name and emblem on outputs")
        .contains("favourable. Good")
        .contains("not decided yet")
        .contains("Draft decision", "1. Approves these terms for CMS")
        .contains(walk.fingerprint(id))
        .contains("Convention on Migratory Species", "A bird in flight")
        .doesNotContain("Demonstration");
  }

  @Test
  void itIsReadableByProgramsAndArchivableInEveryLanguage() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Files.createDirectories(SAMPLES);
    var id = submitted();
    for (var language : List.of("en", "fr", "es")) {
      var pdf = file(id, 1, "pdf", language);
      Files.write(SAMPLES.resolve("submission-" + language + ".pdf"), pdf);
      Files.write(
          SAMPLES.resolve("submission-" + language + ".docx"), file(id, 1, "docx", language));
      assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
      assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
    assertThat(text(file(id, 1, "pdf", "fr")))
        .contains("Projet de décision", "(original : anglais)");
    assertThat(text(file(id, 1, "pdf", "es"))).contains("Proyecto de decisión");
    assertThat(document(file(id, 1, "docx", "fr")))
        .contains("<w:pStyle w:val=\"Heading1\"/>", "<w:tblHeader/>", "Projet de décision");
  }

  @Test
  void nothingThatHappensLaterChangesIt() {
    var id = submitted();
    var before = file(id, 2, "pdf", "en");
    walk.aewa()
        .post("/proposals/" + id + "/advice/answers", "{\"text\":\"We thank the adviser\"}")
        .statusCode(201);
    instrument("AEWA", "Another name", "[\"es\"]", "#000000");
    walk.aewa()
        .post(
            "/proposals/" + id + "/submissions/2/withdrawals",
            "{\"reason\":\"The roster is not ready\"}")
        .statusCode(201);
    assertThat(file(id, 2, "pdf", "en")).isEqualTo(before);
    walk.cms()
        .get("/proposals/" + id + "/submissions/2/files")
        .body("files.sha256", hasItem(Sha256.of(before)));
  }

  @Test
  void inJsonItIsThatOfTheSubmissionTooButForWhatBecameOfIt() {
    var id = submitted();
    var path = "/proposals/" + id + "/submissions/2/document";
    var before = walk.cms().get(path).statusCode(200).extract().asString();
    walk.aewa()
        .post("/proposals/" + id + "/advice/answers", "{\"text\":\"We thank the adviser\"}")
        .statusCode(201);
    walk.cmsOfficer()
        .post(
            "/proposals/" + id + "/translations",
            "{\"language\":\"fr\",\"title\":\"Services\",\"status\":\"unofficial\"}")
        .statusCode(201);
    assertThatJson(walk.cms().get(path).extract().asString()).isEqualTo(before);
    walk.aewa()
        .post(
            "/proposals/" + id + "/submissions/2/withdrawals",
            "{\"reason\":\"The roster is not ready\"}")
        .statusCode(201);
    new Client(family, "aewa-member")
        .get(path)
        .statusCode(200)
        .body("submission.takenBack.reason", equalTo("The roster is not ready"))
        .body("answers", empty());
  }

  @Test
  void thoseReadItWhoSeeTheSubmission() {
    var id = submitted();
    var member = new Client(family, "aewa-member");
    member.get("/proposals/" + id + "/submissions/2/files/pdf").statusCode(200);
    family.appoint("far", "committee-member", "@CMS-COP").settle();
    new Client(family, "far").get("/proposals/" + id + "/submissions/2/files").statusCode(404);
    new Client(family, "far").get("/proposals/" + id + "/submissions/2/files/pdf").statusCode(404);
    member
        .get("/proposals/" + id + "/submissions/2/files/docx")
        .header("Content-Type", containsString("wordprocessingml"))
        .header("Content-Disposition", containsString("-2-en.docx"));
  }

  @Test
  void aMemberDoesNotSeeThePaperOfALaterText() {
    var id = submitted();
    var reason = "{\"reason\":\"The roster is not ready\"}";
    walk.cms().post("/proposals/" + id + "/submissions/1/withdrawals", reason).statusCode(201);
    walk.aewa().post("/proposals/" + id + "/submissions/2/withdrawals", reason).statusCode(201);
    var changed = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"14000.00\"");
    walk.cmsOfficer()
        .post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(changed))
        .statusCode(201);
    var body = "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id));
    walk.cms().post("/proposals/" + id + "/signatures", body).statusCode(201);
    walk.aewa().post("/proposals/" + id + "/signatures", body).statusCode(201);
    walk.adviser()
        .post("/proposals/" + id + "/advice/extensions", "{\"version\":2}")
        .statusCode(201);
    walk.cms().post("/proposals/" + id + "/submissions", SAID).statusCode(201);
    walk.cms().get("/proposals/" + id + "/submissions/3/files/pdf").statusCode(200);
    new Client(family, "aewa-member")
        .get("/proposals/" + id + "/submissions/3/files/pdf")
        .statusCode(404);
  }

  @Test
  void theBodyIsAskedToAdoptTheTextThatWasSubmittedWithTheTerms() throws IOException {
    var id = walk.agreed();
    family.itIs("2026-12-01").settle();
    walk.cms()
        .post(
            "/proposals/" + id + "/submissions",
            """
            {"body":"@CMS-STC","meeting":"@CMS-STC-EX",
             "draftDecision":"The Committee,\\nWelcomes the common service."}\
            """)
        .statusCode(201)
        .body("submissions[0].paper.draftDecision", containsString("Welcomes"));
    assertThat(text(file(id, 1, "pdf", "en")))
        .contains("Welcomes the common service.")
        .contains("submission 1")
        .doesNotContain("1. Approves");
  }

  private byte[] file(String id, int number, String form, String language) {
    return walk.cms()
        .get("/proposals/%s/submissions/%s/files/%s?lang=%s".formatted(id, number, form, language))
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static String document(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no word/document.xml");
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage())
          .distinct()
          .toList();
    }
  }
}
