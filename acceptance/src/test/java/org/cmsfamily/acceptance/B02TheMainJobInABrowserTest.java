package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.acceptance.Browsing.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole main job as its people do it: from an empty proposal to the submitted report, each with
 * a browser and a log-in of their own. The reporting job is a machine and has no pages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class B02TheMainJobInABrowserTest {
  private static final List<String> PARTICIPANTS = List.of("CMS", "AEWA");

  private final Map<Part, FormFilling> people = new EnumMap<>(Part.class);
  private FamilyUnderTest family;
  private Browsing browsing;
  private JsonNode terms;
  private String proposal = "";
  @TempDir private Path folder;

  @BeforeAll
  void open() {
    family = FamilyUnderTest.founded();
    family.catalog(Part.CMS_OFFICER).get("/budget-lines?family=" + family.code());
    terms = family.terms().json();
    browsing = new Browsing();
  }

  @AfterAll
  void close() {
    browsing.close();
  }

  @Test
  void fromAnEmptyProposalToTheSubmittedReport() throws IOException {
    opensTheProposal();
    draftsItsTerms();
    consultAndSign();
    family.moveTo("2026-12-01");
    PARTICIPANTS.forEach(this::submits);
    family.moveTo("2026-12-15");
    PARTICIPANTS.forEach(this::decides);
    family.moveTo("2027-01-01");
    becomesActive();
    family.moveTo("2027-04-12");
    importsAndCloses();
    reports();
  }

  private void opensTheProposal() {
    var officer = as(Part.CMS_OFFICER);
    officer.visit().open("/proposals/new");
    var page = officer.visit().page();
    page.fill("[id='title']", terms.path("title").asText());
    page.fill("[id='serviceCode']", family.service());
    page.check("[id='area-conference-services']");
    PARTICIPANTS.forEach(code -> page.check("[id='participant-" + family.of(code) + "']"));
    page.selectOption("[name='lead']", family.of("CMS"));
    page.fill("[id='start']", terms.path("start").asText());
    page.fill("[id='end']", terms.path("end").asText());
    page.click("#form-open-proposal p.buttons button");
    officer.leadsTo("**/terms?*");
    proposal = page.url().replaceAll(".*(/proposals/[^/]+)/terms.*", "$1");
  }

  /** Saves as long as there is more to write: rows appear as the ones before are filled. */
  private void draftsItsTerms() {
    var officer = as(Part.CMS_OFFICER);
    var page = officer.visit().page();
    int filled = 0;
    for (int now = officer.write(terms).size(); now > filled; now = officer.write(terms).size()) {
      filled = now;
      page.click("form[id^='terms-'] p.buttons button:not(.quiet)");
      officer.leadsTo("**/terms?saved=*");
    }
    officer.visit().open(proposal);
    assertThat(page.locator("#safeguards .badge").first().innerText())
        .as(officer.text())
        .isEqualTo("All satisfied");
  }

  private void consultAndSign() {
    as(Part.CMS_OFFICER).act(proposal, "begin-consultation", Map.of());
    as(Part.ADVISER)
        .act(proposal, "give-advice", Map.of("opinion", "favourable", "text", "Go on."));
    as(Part.CMS_SECRETARY).actByKeyboard(proposal, "sign-terms", Map.of());
    signsInThreeClicksFromHome(as(Part.AEWA_SECRETARY));
  }

  private void signsInThreeClicksFromHome(FormFilling secretary) {
    secretary.visit().open("/");
    var page = secretary.visit().page();
    page.locator("main a[href*='" + proposal + "']").first().click();
    page.locator("[id='sign-terms'] > summary").click();
    page.locator("[id='form-sign-terms'] button").click();
    secretary.leadsTo("**done=sign-terms**");
  }

  private void submits(String instrument) {
    as(Part.secretaryOf(instrument))
        .act(
            proposal,
            "submit-terms",
            Map.of(
                "body", family.of(instrument + "-STC"),
                "meeting", family.of(instrument + "-STC-EX")));
  }

  /**
   * The registrar records it, the Chair confirms the record, the registrar enters what it means.
   */
  private void decides(String instrument) {
    var registrar = as(Part.registrarOf(instrument));
    var decision = records(registrar, instrument);
    as(Part.CHAIR).actByKeyboard(decision, "confirm-decision", Map.of());
    registrar.actByKeyboard(
        proposal,
        "record-approval",
        Map.of(
            "decision", decision.substring(decision.lastIndexOf('/') + 1), "outcome", "Approved"));
  }

  private String records(FormFilling registrar, String instrument) {
    registrar.visit().open("/decision-recording");
    var page = registrar.visit().page();
    page.selectOption("#body", family.of(instrument + "-STC"));
    page.fill("#text", "1. Approves the terms.");
    page.click("#form-record-decision p.buttons button");
    page.waitForSelector("#recording");
    page.fill("[name='title']", "Approval of common conference services");
    page.selectOption("[name='meeting']", family.of(instrument + "-STC-EX"));
    page.selectOption("#status", "adopted");
    page.fill("#adoptedOn", "2026-12-15");
    page.waitForResponse(
        "**act=arrange", () -> page.selectOption("[name$='effects.0.type']", "context"));
    page.locator("[name$='.confirmed']").all().forEach(box -> box.check());
    page.click("button[formaction$='act=record-decision']");
    registrar.leadsTo("**/decisions/*");
    return page.url().replaceAll(".*(/decisions/[^?]+).*", "$1");
  }

  private void becomesActive() {
    var officer = as(Part.CMS_OFFICER);
    await("the service to be active")
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              officer.visit().open("/services/" + family.service());
              assertThat(officer.text()).contains("Active");
            });
  }

  private void importsAndCloses() throws IOException {
    var quarter = "/quarters/" + family.service() + "/2027-Q1";
    var service = new ServiceUnderTest(family, family.service(), PARTICIPANTS);
    var file = folder.resolve("ledger.csv");
    var lines = LedgerFile.of(service).actual("Q1-1", "CMS", "2027-02-10", "45000.00");
    Files.writeString(file, lines.text(), StandardCharsets.UTF_8);
    var finance = as(Part.CMS_FINANCE);
    importsByKeyboard(finance, file);
    finance.actByKeyboard(quarter, "close-quarter", Map.of());
    as(Part.AEWA_FINANCE).actByKeyboard(quarter, "close-quarter", Map.of("empty", "yes"));
    as(Part.AEWA_FINANCE).visit().open(quarter);
    assertThat(as(Part.AEWA_FINANCE).text()).contains("18,000.00");
  }

  private void importsByKeyboard(FormFilling finance, Path file) {
    finance.visit().open("/ledger/import");
    var page = finance.visit().page();
    page.selectOption("#profile", "");
    page.fill("#sourceSystem", "TEST");
    page.setInputFiles("#file", file);
    finance.tabTo("document.activeElement.matches(\"[formaction$='act=preview']\")");
    finance.press("Enter");
    page.locator("[formaction$='act=import-ledger']").waitFor();
    finance.tabTo("document.activeElement.matches(\"[formaction$='act=import-ledger']\")");
    finance.press("Enter");
    page.locator("#preview .notice.good a[href^='/ledger/imports/']").waitFor();
  }

  private void reports() {
    var report = ReportUnderTest.made(family, "CMS-STC", "2027-Q1").path();
    var meeting = nextMeeting();
    var secretary = as(Part.CMS_SECRETARY);
    secretary.actByKeyboard(report, "clear-report", Map.of());
    as(Part.AEWA_SECRETARY).act(report, "agree-to-report", Map.of());
    secretary.act(report, "submit-report", Map.of("meeting", meeting));
    var member = browsing.visit(Device.PHONE, "en-GB");
    member.choose(family);
    member.signIn(Part.CMS_MEMBER, report + "/revisions/1");
    assertThat(new FormFilling(member).text()).contains("30,000.00");
    assertThat(member.faults()).isEmpty();
  }

  /** The committee's next meeting, which its registrar registers. */
  private String nextMeeting() {
    var code = family.of("CMS-STC") + "-57";
    as(Part.CMS_REGISTRAR)
        .act(
            "/meetings",
            "enter-meeting",
            Map.of(
                "body", family.of("CMS-STC"),
                "code", code,
                "ordinal", "57",
                "mode", "in person",
                "start", "2027-05-11",
                "end", "2027-05-13"));
    return code;
  }

  private FormFilling as(Part part) {
    return people.computeIfAbsent(part, this::signedIn);
  }

  private FormFilling signedIn(Part part) {
    var visit = browsing.visit(Device.DESKTOP, "en-GB");
    visit.choose(family);
    visit.signIn(part, "/");
    return new FormFilling(visit);
  }
}
