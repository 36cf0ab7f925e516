package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent from the pages of findings, quarters, reports and lessons, and what comes back. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestSecurity(user = "cms-executive-secretary")
class FinancePagesTest {
  private static final String QUARTER = "/quarters/conference-services/2027-Q1";

  @Test
  void onAPhoneWhatWasSavedStays() {
    for (var page : List.of("/reports/CMS-STC.2027-Q1/revisions/1", QUARTER))
      assertThat(given().header("Accept-Language", "en").get(page).asString())
          .contains(
              "class=\"number-cell\">Savings</th>",
              "class=\"number-cell\">Actual<",
              "class=\"number-cell wide\">One-time<");
  }

  private static final String FINDING = "/findings/conference-services.neutrality.AEWA.2027";

  @AfterEach
  void bringServicesBack() {
    StubServices.bringBack();
    StubServices.ASKED.clear();
  }

  @Test
  void theBooksOfAServiceMayBeClosedToWhoSeesIt() {
    StubServices.takeDown("books");
    var html = given().header("Accept-Language", "en").get("/quarters");
    assertThat(html.statusCode()).isEqualTo(200);
    assertThat(html.asString()).contains("Its books are open to whoever takes part in it");
    given().get("/quarters?service=NOT-THERE").then().statusCode(404);
    StubServices.bringBack();
  }

  @Test
  void anActLeadsBackToItsPageWhichSaysThatItWasDone() {
    var answer =
        SentForm.send(FINDING, "explain-finding", Map.of("text", "Two meetings came forward."));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(FINDING + "?done=explain-finding");
    assertThat(given().get(FINDING + "?done=explain-finding").asString())
        .contains("data-sent=\"" + FINDING + ":form-explain-finding\"");
  }

  @Test
  void aRefusalStandsAtItsFieldAndKeepsWhatWasTyped() {
    var answer = SentForm.send(FINDING, "explain-finding", Map.of("text", StubServices.REFUSED));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains(
            "id=\"text-error\">Say more &lt;b&gt;here&lt;/b&gt; (P8)<",
            ">" + StubServices.REFUSED + "</textarea>");
  }

  @Test
  void whatWillBeBoundIsShownBeforeItHappens() {
    assertThat(given().get(QUARTER + "?act=close-quarter").asString())
        .contains(
            "<details class=\"act\" id=\"close-quarter\" open",
            "name=\"actingAs\" value=\"CMS:finance-officer\"",
            "Still missing");
    assertThat(given().get("/reports/CMS-STC.2027-Q1?act=clear-report").asString())
        .contains("Fingerprint (SHA-256)", "name=\"revision\" value=\"2\"");
  }

  @Test
  void whatWasFoundIsTextAndNeverMarkup() {
    assertThat(given().get(FINDING).asString())
        .contains("&lt;script&gt;alert(3)")
        .doesNotContain("<script>alert");
  }

  @Test
  void anActThatAQuarterDoesNotKnowIsNotFound() {
    assertThat(SentForm.send(QUARTER, "no-such-act", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void aQuarterIsClosedRestatedAndPaid() {
    for (var act : List.of("close-quarter", "restate-quarter", "confirm-payment.P1"))
      assertThat(SentForm.send(QUARTER, act, Map.of("reason", "Late")).header("Location"))
          .endsWith(QUARTER + "?done=" + act);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.contains("/closings"))
        .anyMatch(asked -> asked.contains("/restatements"))
        .anyMatch(asked -> asked.contains("/payments/P1/confirmations"));
  }

  @Test
  void aReportIsClearedInTheRevisionThatThePageShowed() {
    var page = "/reports/CMS-STC.2027-Q1";
    assertThat(SentForm.send(page, "clear-report", Map.of("revision", "3")).statusCode())
        .isEqualTo(303);
    assertThat(SentForm.send(page, "clear-report", Map.of("revision", "x")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aProfileIsWrittenAndCorrected() {
    var form = given().get("/ledger/profiles/new?payer=CMS").asString();
    assertThat(form).contains("name=\"layout.columns.amount\"", "name=\"actingAs\"");
    var written = Map.of("payer", "CMS", "sourceSystem", "UMOJA", "layout.dates", "yyyymmdd");
    var profile = "/ledger/profiles/00000000-0000-4000-8000-000000000001";
    assertThat(
            SentForm.send("/ledger/profiles/new", "save-import-profile", written)
                .header("Location"))
        .endsWith(profile + "?done=save-import-profile");
    assertThat(given().get(profile + "?act=correct-import-profile").asString())
        .contains("32MSL = conference-services, key", "name=\"version\" value=\"2\"");
    var corrected = Map.of("version", "2", "reason", "Another column");
    assertThat(SentForm.send(profile, "correct-import-profile", corrected).statusCode())
        .isEqualTo(303);
    var refused = Map.of("version", "2", "reason", StubServices.REFUSED);
    assertThat(SentForm.send(profile, "correct-import-profile", refused).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aPaymentLeadsToItsQuarterWithItsFormOpen() {
    assertThat(given().redirects().follow(false).get("/payments/P1").header("Location"))
        .contains("/quarters/conference-services/2027-Q1?act=confirm-payment.");
  }

  @Test
  void onlyWhatIsProposedIsAskedFor() {
    given().get("/ledger?service=conference-services&only=proposed").then().statusCode(200);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("proposed=true"));
  }

  @Test
  void anEntryThatAnotherPaidIsAccepted() {
    var page = "/ledger/entries/08f9d6a7e7a9c935d188503ae1248e17";
    assertThat(SentForm.send(page, "accept-entry", Map.of()).header("Location"))
        .contains("?done=accept-entry");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("/acceptances"));
  }

  @Test
  void whatIsMissingIsSaidAndMeasured() {
    var page = QUARTER + "/results";
    assertThat(given().get(QUARTER).asString()).contains("href=\"" + page + "\"");
    assertThat(given().get(page).asString())
        .contains("Cost per meeting day", "Flyway &lt;b&gt;atlas", "12.5", "Of another quarter")
        .doesNotContain("Later");
    var form = Map.of("indicator", "cost-per-meeting-day", "value", "81", "note", "Sample");
    assertThat(SentForm.send(page, "record-measurement", form).header("Location"))
        .endsWith(page + "?done=record-measurement");
    assertThat(SentForm.send(page, "withdraw-progress.P7", Map.of("reason", "Wrong")).statusCode())
        .isEqualTo(303);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.contains("/measurements "))
        .anyMatch(asked -> asked.contains("/progress/P7/withdrawals"));
    assertThat(SentForm.send(page, "guess", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void resultsAreReadWithoutTheCatalogToo() {
    StubServices.takeDown("catalog");
    assertThat(given().get(QUARTER + "/results").then().statusCode(200).extract().asString())
        .contains("The service catalog does not answer", "Cost per meeting day: 81");
  }

  @Test
  void anErratumStandsBesideTheNotedRevisionAndAnotherCanBeRecorded() {
    var page = "/reports/CMS-STC.2027-Q1";
    assertThat(given().get(page + "/revisions/1").asString())
        .contains("Third line: read &lt;script&gt;");
    var act = "record-report-erratum.1";
    assertThat(given().get(page + "?act=" + act).asString())
        .contains("id=\"" + act + "\" open", "id=\"erratum-1\"");
    var answer = SentForm.send(page, act, Map.of("text", "Read 2027."));
    assertThat(answer.header("Location")).endsWith(page + "?done=" + act);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("/revisions/1/errata"));
    assertThat(SentForm.send(page, act, Map.of("text", StubServices.REFUSED)).asString())
        .contains("id=\"erratum-1-error\">Say more ");
  }

  @Test
  void filesThatAreMissingAreMade() {
    var page = "/reports/CMS-STC.2027-Q1";
    assertThat(given().get(page).asString())
        .contains(
            "Objections until", "12 May 2027", "Files that are missing", "id=\"render-report.1\"");
    assertThat(SentForm.send(page, "render-report.1", Map.of()).statusCode()).isEqualTo(303);
    assertThat(SentForm.send(page, "render-report.x", Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void aFileIsAttachedToARevision() {
    var page = "/reports/CMS-STC.2027-Q1/revisions/1";
    var answer = SentForm.attach(page, "attach-report-document", "post,days");
    assertThat(answer.header("Location")).endsWith(page + "?done=attach-report-document");
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("/revisions/1/documents?"));
  }

  @Test
  void whatIsAttachedIsDownloaded() {
    given()
        .get("/files/reporting/00000000-0000-4000-8000-000000000001")
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"days.csv\"");
    given().get("/files/elsewhere/1").then().statusCode(404);
  }

  @Test
  void whatIsLeftOfABudgetIsExplainedByWhatStandsBesideIt() {
    assertThat(given().get("/reports/CMS-STC.2027-Q1/revisions/1").asString())
        .contains(
            "Needed in 2027, at the planned rates",
            "Baseline less what is needed at the planned rates = left.",
            "%2Fneutrality%2F2027%2FAEWA%2FneededAtPlannedRate");
  }

  @Test
  void aReportBeginsWithItsSummaryAndAFirstOneHasNoChanges() {
    assertThat(given().get("/reports/CMS-STC.2027-Q1/revisions/1").asString())
        .contains(
            "id=\"summary\"", "Savings:", "Every participant stays within its budget of 2027.")
        .doesNotContain("id=\"changes\"");
  }

  @Test
  void theStepsOfAQuarterAreBookedClosedAndSettled() {
    assertThat(given().get(QUARTER).asString())
        .containsSubsequence("1. Book", "2. Close", "waits for CMS", "3. Settle", "after closing");
  }

  @Test
  void whyAQuarterCannotBeClosedYetStandsAtItsStep() {
    assertThat(given().get("/quarters/conference-services/2028-Q1").asString())
        .containsSubsequence(
            "id=\"step-close\"",
            "You cannot close it now:",
            "1st\u00a0quarter\u00a02028 ends on 31 March 2028",
            "id=\"step-settle\"")
        .doesNotContain("ends on 2028-03-31");
    assertThat(given().get("/quarters/conference-services/2028-Q1?done=import-ledger").asString())
        .contains("Ledger file imported: 1st\u00a0quarter\u00a02028")
        .doesNotContain("href=\"#step-close\"");
    assertThat(given().get(QUARTER + "?done=import-ledger").asString())
        .contains("href=\"#step-close\"");
  }

  @Test
  void theLedgerSaysWhatItsEntriesComeToByKind() {
    assertThat(given().get("/ledger?service=conference-services").asString())
        .contains("All that is booked in this choice, by kind");
    assertThat(given().get("/ledger?service=conference-services&only=proposed").asString())
        .doesNotContain("All that is booked in this choice");
  }

  @Test
  void anImportLeadsToWhatItBooked() {
    assertThat(given().get("/ledger/imports/00000000-0000-4000-8000-000000000001").asString())
        .contains(
            "The lines of this import",
            "/ledger?service=conference-services&amp;quarter=2027-Q1&amp;payer=CMS");
  }

  @Test
  void aFigureIsFollowedDownToWhereItBegins() {
    var figure = "/services/conference-services/costs/period/instruments/CMS/actual";
    assertThat(given().get("/reports/CMS-STC.2027-Q1/revisions/1/figure?of=" + figure).asString())
        .contains("The way down, figure by figure", "which alone enters it");
  }

  @Test
  void aFigureSaysByWhichKeyAndWhatEntriesItComesAbout() {
    var figure = "/services/conference-services/costs/period/instruments/CMS/actual";
    assertThat(given().get("/reports/CMS-STC.2027-Q1/revisions/1/figure?of=" + figure).asString())
        .contains(
            "CMS: 60 of 100, which is 60 %",
            "2 entries, paid by CMS: 45,100.00", "of which CMS bears 60 % by the key")
        .doesNotContain(">actual ·", "· period");
  }

  @Test
  void aVerificationSaysItInOneSentence() {
    assertThat(given().get("/reports/CMS-STC.2027-Q1/revisions/1/verification").asString())
        .containsAnyOf("are the same as they were issued", "Not the same as it was issued:")
        .contains("<summary>Each file with its fingerprint</summary>");
  }

  @Test
  void figuresOfAServiceThatWasMadeUpAreMarked() {
    var mark = "badge demonstration";
    assertThat(given().get("/quarters?service=conference-services-existing").asString())
        .contains(mark);
    assertThat(given().get("/quarters?service=conference-services").asString())
        .doesNotContain(mark);
  }

  @Test
  void reportsAreNarrowedDownToABody() {
    given().get("/reports?body=CMS-STC").then().statusCode(200);
    assertThat(StubServices.ASKED).anyMatch(asked -> asked.contains("body=CMS-STC"));
  }

  @Test
  void everyFigureLeadsToWhereItComesFrom() {
    var html = given().get("/reports/CMS-STC.2027-Q1/revisions/1").asString();
    assertThat(html)
        .contains(
            "/reports/CMS-STC.2027-Q1/revisions/1/figure?of="
                + "%2Fservices%2Fconference-services%2Fcosts%2Fperiod%2Finstruments%2FCMS%2Factual");
  }

  @Test
  void theLedgerIsReadWithoutTheCatalogToo() {
    StubServices.takeDown("catalog");
    assertThat(
            given()
                .get("/ledger?service=conference-services")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("The service catalog does not answer", "href=\"/ledger/entries/");
  }

  @Test
  void theAuditTrailIsNarrowedDown() {
    given().get("/audit?capacity=CMS:chair&name=confirm-decision").then().statusCode(200);
    assertThat(StubServices.ASKED)
        .anyMatch(asked -> asked.contains("capacity=CMS") && asked.contains("name=confirm"));
  }

  @Test
  void theAuditTrailIsATableToDownload() {
    given()
        .get("/audit/acts.csv?service=reporting")
        .then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"acts-reporting.csv\"");
  }
}
