package org.cmsfamily.catalog.proposal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

/** An approval, a mandate and a budget hold only while their decisions are in force. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class DecisionNotInForceTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client cms;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    cms = walk.cms();
  }

  @Test
  void anApprovalWhoseDecisionWasRetiredBeforeTheLastOneDoesNotCount() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", Walk.approval("CMS-YES", "approved"))
        .statusCode(201);
    walk.retire("CMS-YES", "CMS");
    new Client(family, "aewa-registrar")
        .post("/proposals/" + id + "/approvals", Walk.approval("AEWA-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("submitted"))
        .body("notInForce.decision", contains(family.text("@CMS-YES")));
    cms.get("/services/~conference").statusCode(404);

    family
        .decides("CMS-AGAIN", "CMS", "CMS-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .settle();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", Walk.approval("CMS-AGAIN", "approved"))
        .statusCode(201)
        .body("state", equalTo("approved"));
  }

  @Test
  void aServiceWhoseApprovalOrBudgetFellAwayDoesNotStartAndSaysWhy() {
    var id = walk.submitted();
    walk.approveByBoth(id);
    walk.retire("AEWA-YES", "AEWA");
    walk.retire("CMS-BUDGET", "CMS");
    family.itIs("2027-01-01").settle();
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                cms.get("/services/~conference")
                    .statusCode(200)
                    .body("state", equalTo("approved"))
                    .body("heldUpBy", hasSize(2)));

    walk.decideOnTheFifteenth();
    family
        .decides("CMS-BUDGET", "CMS", "CMS-COP", "2026-10-15", "adopted", "{\"type\":\"context\"}")
        .itIs("2027-01-05")
        .settle();
    walk.untilTheServiceIs("active");
    cms.get("/services/~conference").body("heldUpBy", equalTo(null));
  }

  @Test
  void aDecisionThatEndsUnderTheRunningServiceIsSaidAndPutsItUnderReview() {
    var id = walk.submitted();
    walk.approveByBoth(id);
    family.itIs("2027-01-01").settle();
    walk.untilTheServiceIs("active");

    walk.retire("AEWA-YES", "AEWA");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                cms.get("/services/~conference")
                    .body("state", equalTo("active"))
                    .body("notInForce.kind", contains("approval"))
                    .body("notInForce.instrument", contains(family.text("@AEWA"))));
    family.publish("reporting.findings", "~lapsed", finding("decision-not-in-force", "open"));
    walk.untilTheServiceIs("under-review");
  }

  private static String finding(String kind, String state) {
    return """
        {"id":"~f","family":"@FAMILY","service":"~conference","quarter":"2027-Q1","kind":"%s",
         "instrument":"@AEWA","state":"%s","text":"Above the baseline","amount":null}"""
        .formatted(kind, state);
  }
}
