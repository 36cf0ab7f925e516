package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.time.Duration;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of terms from a draft to the approval of both instruments' own bodies. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ProcessTest {

  @Inject Logins logins;
  @Inject Database database;

  private TestFamily family;
  private Client cmsOfficer;
  private Client cms;
  private Client aewa;
  private Client adviser;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, database);
    cmsOfficer = new Client(family, "cms-po");
    cms = new Client(family, "cms-es");
    aewa = new Client(family, "aewa-es");
    adviser = new Client(family, "adviser");
    cmsOfficer
        .post(
            "/analyses",
            """
            {"family":"@FAMILY","code":"~analysis","title":"Implications","implications":[
             {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}""")
        .statusCode(201);
  }

  private String opened() {
    return cmsOfficer
        .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(family.terms()))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String consulted() {
    var id = opened();
    cmsOfficer.post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    return id;
  }

  private void advise(String id, int version) {
    adviser
        .post(
            "/proposals/" + id + "/advice",
            "{\"version\":%d,\"opinion\":\"favourable\",\"text\":\"Good\"}".formatted(version))
        .statusCode(201);
  }

  private String fingerprint(String id) {
    return cms.get("/proposals/" + id).extract().path("fingerprint");
  }

  private String agreed() {
    var id = consulted();
    advise(id, 1);
    var body = "{\"fingerprint\":\"%s\"}".formatted(fingerprint(id));
    cms.post("/proposals/" + id + "/signatures", body).statusCode(201);
    aewa.post("/proposals/" + id + "/signatures", body)
        .statusCode(201)
        .body("state", equalTo("agreed"));
    return id;
  }

  private String submitted() {
    var id = agreed();
    family.aewaMopGrants().itIs("2026-12-01").settle();
    cms.post("/proposals/" + id + "/submissions", before("CMS-STC"))
        .statusCode(201)
        .body("state", equalTo("submitted"));
    aewa.post("/proposals/" + id + "/submissions", before("AEWA-STC")).statusCode(201);
    return id;
  }

  private static String before(String body) {
    return "{\"body\":\"@%1$s\",\"meeting\":\"@%1$s-EX\"}".formatted(body);
  }

  @Test
  void aDraftIsStoredToldAndReadBack() {
    var id = opened();
    cmsOfficer
        .get("/proposals/" + id)
        .statusCode(200)
        .body("state", equalTo("draft"))
        .body("lead", equalTo(family.text("@CMS")))
        .body("participants", contains(family.text("@CMS"), family.text("@AEWA")))
        .body("currentVersion", equalTo(1))
        .body("versions[0].screening.verdicts", hasSize(11))
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
    var id = opened();
    new Client(family, "cms-auditor").get("/proposals/" + id).statusCode(200);
    aewa.get("/proposals/" + id).statusCode(404);
    adviser.get("/proposals/" + id).statusCode(404);
    cmsOfficer.post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    aewa.get("/proposals/" + id).statusCode(200);
    adviser.get("/proposals/" + id).statusCode(200);
    new Client(family, "cms-member").get("/proposals/" + id).statusCode(404);
  }

  @Test
  void aChangeOfTermsLeavesSignaturesAndAdviceBehind() {
    var id = agreed();
    var changed = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"14000.00\"");
    cmsOfficer
        .post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(changed))
        .statusCode(201)
        .body("state", equalTo("in-consultation"))
        .body("signatures", empty())
        .body("versions[0].signatures", hasSize(2))
        .body("advice.stale", equalTo(true));
    family.itIs("2026-12-01").settle();
    cms.post("/proposals/" + id + "/submissions", before("CMS-STC"))
        .statusCode(422)
        .body("type", equalTo("/problems/not-agreed"))
        .body(
            "violations.pointer",
            contains(family.text("/signatures/@CMS"), family.text("/signatures/@AEWA"), "/advice"));
    var before = fingerprint(id);
    cmsOfficer
        .post(
            "/proposals/" + id + "/translations",
            """
            {"language":"fr","title":"Services de conférence communs","status":"unofficial"}""")
        .statusCode(201)
        .body("fingerprint", equalTo(before));
  }

  @Test
  void onePersonInTwoCapacitiesNamesTheOne() {
    var id = consulted();
    family
        .appoint("both", "executive-secretary", "@CMS")
        .appoint("both", "executive-secretary", "@AEWA")
        .settle();
    var both = new Client(family, "both");
    var fingerprint = fingerprint(id);
    both.post("/proposals/" + id + "/signatures", "{\"fingerprint\":\"%s\"}".formatted(fingerprint))
        .statusCode(400)
        .body("type", equalTo("/problems/capacity-required"))
        .body(
            "capacities",
            contains(
                family.text("@AEWA:executive-secretary"), family.text("@CMS:executive-secretary")));
    both.post(
            "/proposals/" + id + "/signatures",
            "{\"fingerprint\":\"%s\",\"actingAs\":\"@AEWA:executive-secretary\"}"
                .formatted(fingerprint))
        .statusCode(201)
        .body("signatures.instrument", contains(family.text("@AEWA")));
  }

  @Test
  void aewaMaySignByItsCommitteesProvisionButNotSubmit() {
    var id = agreed();
    family.itIs("2026-12-01").settle();
    aewa.post("/proposals/" + id + "/submissions", before("AEWA-STC"))
        .statusCode(422)
        .body("type", equalTo("/problems/submission-refused"))
        .body("violations.rule", hasItems("competence", "submission-needs"))
        .body("violations.paragraph", hasItem("P8"));
    family.aewaMopGrants().settle();
    aewa.post("/proposals/" + id + "/submissions", before("AEWA-STC")).statusCode(201);
  }

  @Test
  void anApprovalIsOfTheOwnBodyAfterTheSubmissionAndCounts() {
    var id = submitted();
    family
        .decides("OLD", "AEWA", "AEWA-STC", "2026-11-01", "tabled", "{\"type\":\"context\"}")
        .decides("CMS-YES", "CMS", "CMS-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .itIs("2026-12-15")
        .settle();
    var registrar = new Client(family, "aewa-registrar");
    registrar
        .post("/proposals/" + id + "/approvals", approval("CMS-YES", "approved"))
        .statusCode(422)
        .body("type", equalTo("/problems/approval-refused"))
        .body("violations.rule", contains("own-body"));
    registrar
        .post("/proposals/" + id + "/approvals", approval("OLD", "approved"))
        .statusCode(422)
        .body("violations.rule", contains("adopted-before-submission", "does-not-count"));
    registrar
        .post("/proposals/" + id + "/approvals", approval("NEVER", "approved"))
        .statusCode(409)
        .header("Retry-After", equalTo("1"))
        .body("type", equalTo("/problems/not-known-yet"));
  }

  @Test
  void approvedByBothTheServiceBeginsAndStartsOnItsDay() {
    var id = submitted();
    approveByBoth(id, "approved");
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

  private void approveByBoth(String id, String outcomeOfAewa) {
    family
        .decides("CMS-YES", "CMS", "CMS-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .decides("AEWA-YES", "AEWA", "AEWA-STC", "2026-12-15", "adopted", "{\"type\":\"context\"}")
        .itIs("2026-12-15")
        .settle();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", approval("CMS-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("submitted"));
    new Client(family, "aewa-registrar")
        .post("/proposals/" + id + "/approvals", approval("AEWA-YES", outcomeOfAewa))
        .statusCode(201)
        .body("id", startsWith(id));
  }

  private static String approval(String decision, String outcome) {
    return "{\"decision\":\"@%s\",\"outcome\":\"%s\"}".formatted(decision, outcome);
  }
}
