package org.cmsfamily.catalog.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each instrument is bound by its own body's decision; the service begins when all have approved.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ApprovalTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client cms;
  private Client aewa;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    cms = walk.cms();
    aewa = walk.aewa();
  }

  @Test
  void anApprovalIsOfTheOwnBodyAfterTheSubmissionAndCounts() {
    var id = walk.submitted();
    family
        .decides("OLD", "AEWA", "AEWA-STC", "2026-11-01", "tabled", "{\"type\":\"context\"}")
        .decides("CMS-YES", "CMS", "CMS-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .itIs("2026-12-15")
        .settle();
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("CMS-YES", "approved"))
        .statusCode(422)
        .body("type", equalTo("/problems/approval-refused"))
        .body("violations.rule", contains("own-body"));
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("OLD", "approved"))
        .statusCode(422)
        .body("violations.rule", contains("adopted-before-submission", "does-not-count"));
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("NEVER", "approved"))
        .statusCode(409)
        .header("Retry-After", equalTo("1"))
        .body("type", equalTo("/problems/not-known-yet"));
  }

  @Test
  void approvedByBothTheServiceBeginsAndStartsOnItsDay() {
    var id = walk.submitted();
    walk.approveByBoth(id);
    family.itIs("2026-12-31").settle();
    new Client(family, "stranger").get("/services/~conference").statusCode(404);
    cms.get("/services/~conference").statusCode(200).body("state", equalTo("approved"));
    family.itIs("2027-01-01").settle();
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                new Client(family, "stranger")
                    .get("/services/~conference")
                    .statusCode(200)
                    .body("state", equalTo("active"))
                    .body(
                        "costPlan.recurringShares['%s'].2027".formatted(family.text("@CMS")),
                        equalTo("108000.00")));
  }

  @Test
  void aConditionBeforeStartHoldsTheServiceUpUntilItIsMet() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", Walk.approval("CMS-YES", "approved"))
        .statusCode(201);
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            Walk.approval("AEWA-YES", "approved-with-conditions"))
        .statusCode(422)
        .body("violations.rule", contains("conditions"));
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            """
            {"decision":"@AEWA-YES","outcome":"approved-with-conditions",
             "conditions":[{"text":"A roster is agreed","kind":"before-start","by":null}]}""")
        .statusCode(201)
        .body("state", equalTo("approved"));
    family.itIs("2027-01-04").settle();
    cms.get("/services/~conference")
        .statusCode(200)
        .body("state", equalTo("approved"))
        .body("conditions[0].met", equalTo(false))
        .body("acts[0].allowed", equalTo(false));
    cms.post("/services/~conference/conditions/1/met", "{}").statusCode(403);
    aewa.post("/services/~conference/conditions/1/met", "{}")
        .statusCode(200)
        .body("conditions[0].met", equalTo(true));
    walk.untilTheServiceIs("active");
  }

  /** What can never be done to approved terms any more is not offered, whoever reads. */
  @Test
  void ofApprovedTermsOnlyWhatCanStillComeIsShown() {
    var id = walk.submitted();
    cms.get("/proposals/" + id)
        .body("acts.name", hasItems("sign-terms", "submit-terms"))
        .body("acts.name", not(hasItem("begin-consultation")));

    walk.approveByBoth(id);

    cms.get("/proposals/" + id).body("acts.name", contains("record-terms-erratum"));
  }

  @Test
  void anOpenFindingOnNeutralityPutsTheServiceUnderReview() {
    var id = walk.submitted();
    walk.approveByBoth(id);
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");

    family.publish("reporting.findings", "~finding", finding("neutrality", "open"));
    walk.untilTheServiceIs("under-review");
    family.publish("reporting.findings", "~finding", finding("neutrality", "explained"));
    walk.untilTheServiceIs("active");
    family.publish("reporting.findings", "~exchange", finding("exchange", "open")).settle();
    cms.get("/services/~conference").body("state", equalTo("active"));
  }

  @Test
  void aDeferralApprovesForNobodyAndARejectionEndsIt() {
    var id = walk.submitted();
    family
        .decides("CMS-YES", "CMS", "CMS-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .decides("LATER", "AEWA", "AEWA-STC", "2026-12-15", "deferred", "{\"type\":\"context\"}")
        .decides("NO", "AEWA", "AEWA-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .itIs("2026-12-15")
        .settle();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", Walk.approval("CMS-YES", "approved"))
        .statusCode(201);
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("LATER", "deferred"))
        .statusCode(201)
        .body("state", equalTo("submitted"))
        .body("approvals.outcome", contains("approved", "deferred"));
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("NO", "rejected"))
        .statusCode(201)
        .body("state", equalTo("rejected"));
    cms.get("/services/~conference").statusCode(404);
  }

  @Test
  void returnedTermsAreBackInConsultationWithWhatTheBodyWishes() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("AEWA-YES", "returned"))
        .statusCode(422)
        .body("violations.rule", contains("wishes"));
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            """
            {"decision":"@AEWA-YES","outcome":"returned","reason":"A roster first"}""")
        .statusCode(201)
        .body("state", equalTo("in-consultation"))
        .body("signatures", hasSize(0))
        .body("submissions", hasSize(0))
        .body("approvals.reason", contains("A roster first"))
        .body("versions[0].endings.what", hasSize(4));
  }

  @Test
  void aDeferralNamesAMeetingOfThatBodyThatIsStillToEnd() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            """
            {"decision":"@AEWA-YES","outcome":"deferred","untilMeeting":"@CMS-STC-EX"}""")
        .statusCode(422)
        .body("violations.rule", contains("until"));
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            """
            {"decision":"@AEWA-YES","outcome":"deferred","untilMeeting":"@AEWA-STC-EX"}""")
        .statusCode(201)
        .body("state", equalTo("submitted"))
        .body("approvals.untilMeeting", contains(family.text("@AEWA-STC-EX")));
    cms.get("/proposals?family=@FAMILY&state=submitted").body("items.id", contains(id));
  }

  @Test
  void theMarkOfADemonstrationIsInherited() {
    family
        .publish(
            "registry.budgets",
            "@AEWA-BUDGET",
            """
            {"code":"@AEWA-BUDGET","family":"@FAMILY","instrument":"@AEWA","period":"2027-2029",
             "currency":"EUR","programmeSupportCost":"included","adoptedBy":"@AEWA-BUDGET",
             "adopted":true,"demonstration":true,"lines":[{"code":"AE-07","names":{"en":"Services"},
             "amounts":{"2027":"80000.00","2028":"80000.00","2029":"80000.00"}}]}""")
        .settle();
    var id = walk.submitted();
    cms.get("/proposals/" + id).body("demonstration", equalTo(true));
    cms.get("/proposals/" + id + "/submissions/1/document")
        .body("mark", startsWith("Demonstration"));
    walk.approveByBoth(id);
    cms.get("/services/~conference").body("demonstration", equalTo(true));
  }

  private static String finding(String kind, String state) {
    return """
        {"id":"~f","family":"@FAMILY","service":"~conference","quarter":"2027-Q1","kind":"%s",
         "instrument":"@AEWA","state":"%s","text":"Above the baseline","amount":null}"""
        .formatted(kind, state);
  }
}
