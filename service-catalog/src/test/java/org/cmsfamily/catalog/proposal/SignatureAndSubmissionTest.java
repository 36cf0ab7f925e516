package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures bind one version in one capacity; submissions need all that agreement needs. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class SignatureAndSubmissionTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client cmsOfficer;
  private Client cms;
  private Client aewa;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    cmsOfficer = walk.cmsOfficer();
    cms = walk.cms();
    aewa = walk.aewa();
  }

  @Test
  void aChangeOfTermsLeavesSignaturesAndAdviceBehind() {
    var id = walk.agreed();
    var changed = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"14000.00\"");
    cmsOfficer
        .post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(changed))
        .statusCode(201)
        .body("state", equalTo("in-consultation"))
        .body("signatures", empty())
        .body("versions[0].signatures", hasSize(2))
        .body("advice.stale", equalTo(true));
    family.itIs("2026-12-01").settle();
    cms.post("/proposals/" + id + "/submissions", Walk.before("CMS-STC"))
        .statusCode(422)
        .body("type", equalTo("/problems/not-agreed"))
        .body(
            "violations.pointer",
            contains(family.text("/signatures/@CMS"), family.text("/signatures/@AEWA"), "/advice"));
    var before = walk.fingerprint(id);
    cmsOfficer
        .post(
            "/proposals/" + id + "/translations",
            """
            {"language":"fr","title":"Services de conférence communs","status":"unofficial"}\
            """)
        .statusCode(201)
        .body("fingerprint", equalTo(before));
  }

  @Test
  void onePersonInTwoCapacitiesNamesTheOne() {
    var id = walk.consulted();
    family
        .appoint("both", "executive-secretary", "@CMS")
        .appoint("both", "executive-secretary", "@AEWA")
        .settle();
    var both = new Client(family, "both");
    var fingerprint = walk.fingerprint(id);
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
    var id = walk.agreed();
    family.itIs("2026-12-01").settle();
    aewa.post("/proposals/" + id + "/submissions", Walk.before("AEWA-STC"))
        .statusCode(422)
        .body("type", equalTo("/problems/submission-refused"))
        .body("violations.rule", hasItems("competence", "submission-needs"))
        .body("violations.paragraph", hasItem("P8"));
    family.aewaMopGrants().settle();
    aewa.post("/proposals/" + id + "/submissions", Walk.before("AEWA-STC")).statusCode(201);
  }

  /** The safeguard is satisfied, and says of whom a submission needs more; so does the act. */
  @Test
  void theMandateSaysWhomItHoldsForAndWhatASubmissionNeedsBeyondIt() {
    var id = walk.agreed();
    family.appoint("both", "executive-secretary", "@CMS");
    family.appoint("both", "executive-secretary", "@AEWA").itIs("2026-12-01").settle();
    var lacks = "which a submission of " + family.text("@AEWA") + " needs";

    aewa.get("/proposals/" + id)
        .body("versions[0].screening.verdicts[1].safeguard", equalTo("Mandate"))
        .body("versions[0].screening.verdicts[1].verdict", equalTo("satisfied"))
        .body("versions[0].screening.verdicts[1].asOf", notNullValue())
        .body(
            "versions[0].screening.verdicts[1].holdsFor",
            containsInAnyOrder(family.text("@CMS"), family.text("@AEWA")))
        .body("versions[0].screening.verdicts[1].remarks.message", hasItem(containsString(lacks)))
        .body("acts.find { it.name == 'submit-terms' }.allowed", equalTo(false))
        .body("acts.find { it.name == 'submit-terms' }.why", hasItem(containsString(lacks)));
    new Client(family, "both")
        .get("/proposals/" + id)
        .body(
            "acts.find { it.name == 'submit-terms' }.as",
            contains(family.text("@CMS:executive-secretary")))
        .body(
            "acts.find { it.name == 'submit-terms' }.remarks.message",
            hasItem(containsString(lacks)));
  }

  @Test
  void whoHasSignedReadsSoAndNotThatARoleIsMissing() {
    var id = walk.consulted();
    var body = "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id));
    cms.post("/proposals/" + id + "/signatures", body).statusCode(201);

    cms.get("/proposals/" + id)
        .body("acts.find { it.name == 'sign-terms' }.allowed", equalTo(false))
        .body(
            "acts.find { it.name == 'sign-terms' }.why",
            contains(family.text("@CMS has signed version 1")))
        .body("acts.find { it.name == 'withdraw-signature' }.allowed", equalTo(true));
    aewa.get("/proposals/" + id)
        .body("acts.find { it.name == 'sign-terms' }.allowed", equalTo(true))
        .body(
            "acts.find { it.name == 'withdraw-signature' }.why",
            contains(family.text("@AEWA has not signed version 1")));
  }

  @Test
  void whoMaySignThoughASafeguardIsBreachedIsTold() {
    var terms = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"990000.00\"");
    var id = walk.consulted(terms);

    cms.get("/proposals/" + id)
        .body("acts.find { it.name == 'sign-terms' }.allowed", equalTo(true))
        .body(
            "acts.find { it.name == 'sign-terms' }.remarks.code",
            hasItems("signing-while-open", "pays-more"))
        .body("acts.find { it.name == 'comment' }.remarks", nullValue());
    walk.adviser()
        .get("/proposals/" + walk.consulted())
        .body("acts.remarks", everyItem(nullValue()));
  }

  @Test
  void theVerdictsOfTermsAreReadInTheReadersLanguage() {
    var terms = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"990000.00\"");
    var id = walk.consulted(terms);
    var verdict = "versions[0].screening.verdicts.find { it.safeguard == 'NoAdditionalCost' }";

    cms.getIn("fr", "/proposals/" + id)
        .body(verdict + ".breaches.message", hasItem(containsString("de plus en 2027 que ce que")));
    cms.getIn("es", "/proposals/" + id + "/versions/1")
        .body(
            "screening.verdicts.find { it.safeguard == 'NoAdditionalCost' }.breaches.message",
            hasItem(containsString("más en 2027 de lo que")));
    cms.get("/proposals/" + id)
        .body(verdict + ".breaches.message", hasItem(containsString("would pay")));
  }

  @Test
  void termsAreTakenBackFromABodyByAnExecutiveSecretaryWithAReasonThatTheBodyIsShown() {
    var id = walk.submitted();
    var changed = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"14000.00\"");
    var revision = "{\"terms\":%s}".formatted(changed);
    var reason = "{\"reason\":\"The roster is not ready\"}";
    cmsOfficer.post("/proposals/" + id + "/versions", revision).statusCode(409);
    cmsOfficer.post("/proposals/" + id + "/submissions/1/withdrawals", reason).statusCode(403);
    cmsOfficer.post("/proposals/" + id + "/withdrawals", reason).statusCode(403);
    cms.post("/proposals/" + id + "/submissions/1/withdrawals", "{}").statusCode(400);
    cms.post("/proposals/" + id + "/submissions/9/withdrawals", reason).statusCode(404);
    cms.post("/proposals/" + id + "/submissions/1/withdrawals", reason)
        .statusCode(201)
        .body("state", equalTo("submitted"));
    cms.post("/proposals/" + id + "/submissions/1/withdrawals", reason).statusCode(409);
    aewa.post("/proposals/" + id + "/submissions/2/withdrawals", reason)
        .statusCode(201)
        .body("state", equalTo("agreed"))
        .body("submissions", empty());
    cmsOfficer.post("/proposals/" + id + "/versions", revision).statusCode(201);

    var member = new Client(family, "aewa-member");
    member
        .get("/proposals/" + id)
        .body("currentVersion", equalTo(1))
        .body("versions[0].submissions[1].takenBack.reason", equalTo("The roster is not ready"));
    member.get("/proposals/" + id + "/versions/2").statusCode(404);
    member.get("/proposals/" + id + "/submissions/2/document").statusCode(200);
    member.get("/proposals?family=@FAMILY").body("items.currentVersion", contains(1));
    cms.get("/proposals?family=@FAMILY").body("items.currentVersion", contains(2));
  }

  @Test
  void aSignatureIsTakenBackByItsOwnExecutiveSecretaryUntilTheTermsAreBeforeABody() {
    var id = walk.agreed();
    var path = "/proposals/" + id + "/signatures/@CMS/withdrawals";
    aewa.post(path, "{}").statusCode(403);
    cms.post(path, "{}")
        .statusCode(201)
        .body("state", equalTo("in-consultation"))
        .body("signatures.instrument", contains(family.text("@AEWA")));
    cms.post(path, "{}").statusCode(422).body("type", equalTo("/problems/not-signed"));
    cms.post(
            "/proposals/" + id + "/signatures",
            "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id)))
        .statusCode(201)
        .body("state", equalTo("agreed"));
  }

  @Test
  void theMeetingDocumentHoldsAllThatTheBodyNeeds() {
    var id = walk.submitted();
    cms.get("/proposals/" + id + "/submissions/2/document")
        .statusCode(200)
        .body("submission.body", equalTo(family.text("@AEWA-STC")))
        .body("terms.serviceCode", equalTo(family.text("~conference")))
        .body("screening.verdicts", hasSize(Safeguards.inForce().size()))
        .body("screening.passed", equalTo(true))
        .body("advice.opinion", equalTo("favourable"))
        .body("signatures.instrument", contains(family.text("@CMS"), family.text("@AEWA")))
        .body("decidedSoFar.instrument", contains(family.text("@CMS")))
        .body("decidedSoFar.outcome", contains("pending"))
        .body("demonstration", equalTo(false))
        .body("mark", equalTo(null));
    new Client(family, "aewa-member").get("/proposals/" + id).statusCode(200);
    cms.get("/proposals/" + id + "/submissions/3/document").statusCode(404);
    cms.get("/proposals/" + id + "/versions/1")
        .statusCode(200)
        .body("terms.title", equalTo("Common conference services of CMS and AEWA"))
        .body("number", equalTo(1))
        .body("submissions", hasSize(2));
  }

  @Test
  void aRefusalSpeaksTheReadersLanguageUnderTheSameCode() {
    var path = "/proposals/" + walk.opened() + "/signatures";
    var body = "{\"fingerprint\":\"%s\"}".formatted("a".repeat(64));

    walk.cms()
        .postIn("fr", path, body)
        .statusCode(409)
        .body("code", equalTo("proposal-wrong-state"))
        .body("parameters.state.code", equalTo("proposal.draft"))
        .body("parameters.act", equalTo("sign-terms"))
        .body("detail", startsWith("La proposition est à l'état de projet"));
    walk.cms()
        .postIn("es", path, "{\"fingerprint\":\"x\"}")
        .statusCode(400)
        .body("violations.code", contains("sha-256-form"))
        .body("violations.message", contains("no es un SHA-256 en hexadecimal"));
  }
}
