package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts and consultation: who sees them, what is refused, what may be done next. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class DraftAndConsultationTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client cmsOfficer;
  private Client cms;
  private Client aewa;
  private Client adviser;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    cmsOfficer = walk.cmsOfficer();
    cms = walk.cms();
    aewa = walk.aewa();
    adviser = walk.adviser();
  }

  @Test
  void aDraftIsStoredToldAndReadBack() {
    var id = walk.opened();
    cmsOfficer
        .get("/proposals/" + id)
        .statusCode(200)
        .body("state", equalTo("draft"))
        .body("lead", equalTo(family.text("@CMS")))
        .body("participants", contains(family.text("@CMS"), family.text("@AEWA")))
        .body("currentVersion", equalTo(1))
        .body("versions[0].screening.verdicts", hasSize(Safeguards.inForce().size()))
        .body("versions[0].screening.verdicts.verdict", not(hasItem("breached")))
        .body("versions[0].screening.passed", equalTo(true))
        .body("versions[0].screening.costPlan.shares", hasSize(6))
        .body("versions[0].screening.costPlan.shares[3].net.amount", equalTo("117000.00"))
        .body("demonstration", equalTo(false));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(TestTopics.read("catalog.proposals", id)).hasSize(1));
    var told =
        Json.read(TestTopics.read("catalog.proposals", id).getFirst().value(), ProposalState.class);
    assertThat(told.state()).isEqualTo("draft");
  }

  @Test
  void aDraftExistsForTheLeadsInstrumentOnly() {
    var id = walk.opened();
    new Client(family, "cms-auditor").get("/proposals/" + id).statusCode(200);
    aewa.get("/proposals/" + id).statusCode(404);
    adviser.get("/proposals/" + id).statusCode(404);
    cmsOfficer.post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    aewa.get("/proposals/" + id).statusCode(200);
    adviser.get("/proposals/" + id).statusCode(200);
    new Client(family, "cms-member").get("/proposals/" + id).statusCode(404);
  }

  @Test
  void whatIsWrongWithTheFormOfTermsIsListedWhole() {
    var terms =
        family
            .terms()
            .replace("\"180000.00\"", "\"180000.001\"")
            .replace("2029-01-15", "2029-02-30")
            .replace("produce-efficiencies", "save-the-world");
    cmsOfficer
        .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body(
            "violations.pointer",
            hasItems(
                "/terms/costPlan/recurring/2028", "/terms/reviewDate", "/terms/purpose/0/goal"));
  }

  @Test
  void whatIsNotKnownYetIsToBeTriedAgainWithTheSameKey() {
    var terms = family.terms().replace("AEWA-SYNERGIES", "AEWA-LATER");
    var body = "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms);
    cmsOfficer
        .post("/proposals", body, "the-same")
        .statusCode(409)
        .header("Retry-After", equalTo("1"))
        .body("violations.pointer", contains("/terms/supports/decisions"));
    family
        .decides(
            "AEWA-LATER", "AEWA", "AEWA-STC", "2026-10-01", "adopted", "{\"type\":\"context\"}")
        .settle();
    var first = cmsOfficer.post("/proposals", body, "the-same").statusCode(201);
    cmsOfficer
        .post("/proposals", body, "the-same")
        .statusCode(201)
        .body("id", equalTo(first.extract().path("id")));
  }

  @Test
  void theViewSaysWhatTheCallerMayDoNowAndWhyNotTheRest() {
    var id = walk.consulted();
    aewa.get("/proposals/" + id)
        .body("acts.find { it.name == 'sign-terms' }.allowed", equalTo(true))
        .body(
            "acts.find { it.name == 'sign-terms' }.as",
            contains(family.text("@AEWA:executive-secretary")))
        .body("acts.find { it.name == 'withdraw-proposal' }.allowed", equalTo(false))
        .body("acts.find { it.name == 'submit-terms' }.allowed", equalTo(false))
        .body(
            "acts.find { it.name == 'submit-terms' }.why",
            hasItems(
                family.text("@CMS has not signed version 1"),
                family.text("@AEWA has not signed version 1")));
  }

  @Test
  void theLeadTakesAProposalBack() {
    var id = walk.consulted();
    aewa.post("/proposals/" + id + "/withdrawals", "{\"reason\":\"No\"}").statusCode(403);
    cms.post("/proposals/" + id + "/withdrawals", "{\"reason\":\"No money\"}")
        .statusCode(201)
        .body("state", equalTo("withdrawn"));
    cms.post("/proposals/" + id + "/comments", "{\"text\":\"Too late\"}")
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-state"));
  }
}
