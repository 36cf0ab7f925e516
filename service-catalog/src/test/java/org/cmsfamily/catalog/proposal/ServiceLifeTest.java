package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a service from its first day to its last. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ServiceLifeTest {
  private static final String SERVICE = "/services/~conference";
  private static final String CONTEXT = "{\"type\":\"context\"}";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  /** Both committees decide something further. */
  private void decided(String key, String on) {
    family
        .decides("CMS-" + key, "CMS", "CMS-STC", on, "adopted", CONTEXT)
        .decides("AEWA-" + key, "AEWA", "AEWA-STC", on, "adopted", CONTEXT)
        .settle();
  }

  @Test
  void whatHasItsDayIsSaidAndTheTermEndsTheService() {
    walk.running();
    walk.cms().get(SERVICE).body("due", equalTo(null));
    family.itIs("2029-01-15").settle();
    walk.eventually(it -> it.body("due.kind", containsInAnyOrder("review-due", "term-ends-soon")));
    family.itIs("2029-07-01").settle();
    walk.eventually(
        it ->
            it.body("due.kind", contains("review-overdue", "term-ends-soon"))
                .body("due.ref", hasItem("6-months")));

    family.itIs("2030-02-01").settle();
    walk.untilTheServiceIs("closed");
    walk.cms().get(SERVICE).body("endsOn", equalTo("2029-12-31")).body("due", equalTo(null));
    walk.cms()
        .get("/budget-lines?family=@FAMILY&year=2029&instrument=@CMS")
        .body("items[0].held.amount", equalTo("0.00"));
    walk.cms()
        .get("/acts?family=@FAMILY&limit=200")
        .body("items.name", hasItems("start-service", "close-service"));
  }

  @Test
  void afterALongStandstillEachStepIsCaughtUp() {
    walk.approveByBoth(walk.submitted());
    family.itIs("2031-05-05").settle();

    walk.untilTheServiceIs("closed");
    walk.cms().get(SERVICE).body("endsOn", equalTo("2029-12-31"));
    walk.cms()
        .get("/acts?family=@FAMILY&limit=200")
        .body("items.name", hasItems("start-service", "close-service"));
  }

  @Test
  void isSuspendedResumedAndClosedOnceEachParticipantsBodyHasResolvedSo() {
    walk.running();
    decided("STOP", "2027-02-01");
    decided("GO", "2027-03-01");
    decided("END", "2027-04-01");
    family.itIs("2027-04-01").settle();

    walk.resolves("CMS", "suspend", "CMS-STOP", "2027-04-01")
        .statusCode(201)
        .body("state", equalTo("active"))
        .body("resolutions.kind", contains("suspend"));
    walk.resolves("AEWA", "suspend", "AEWA-STOP", "2027-04-01").statusCode(201);
    walk.untilTheServiceIs("suspended");
    walk.resolves("CMS", "resume", "CMS-GO", "2027-04-01").statusCode(201);
    walk.resolves("AEWA", "resume", "AEWA-GO", "2027-04-02").statusCode(201);
    family.itIs("2027-04-02").settle();
    walk.untilTheServiceIs("active");
    walk.resolves("CMS", "close", "CMS-END", "2027-06-30").statusCode(201);
    walk.resolves("AEWA", "close", "AEWA-END", "2027-06-30").statusCode(201);
    family.itIs("2027-07-01").settle();
    walk.untilTheServiceIs("closed");
    walk.cms().get(SERVICE).body("endsOn", equalTo("2027-06-30"));
    walk.resolves("CMS", "close", "CMS-END", "2027-07-30").statusCode(409);
  }

  @Test
  void aResolutionIsOfTheOwnCompetentBodyCountsAndSettlesTheExit() {
    walk.running();
    decided("OUT", "2027-02-01");
    family
        .decides("AEWA-DRAFT", "AEWA", "AEWA-STC", "2027-02-01", "tabled", CONTEXT)
        .itIs("2027-02-01")
        .settle();

    walk.resolves("AEWA", "withdraw", "CMS-OUT", "2026-12-31")
        .statusCode(422)
        .body("type", equalTo("/problems/resolution-refused"))
        .body("violations.rule", contains("own-body", "day"));
    walk.resolves("AEWA", "withdraw", "AEWA-DRAFT", "2030-12-31")
        .statusCode(422)
        .body("violations.rule", contains("does-not-count", "day"));
    walk.resolves("AEWA", "withdraw", "AEWA-YES", "2027-12-31")
        .statusCode(422)
        .body("violations.rule", contains("already-recorded"));
    walk.registrar("AEWA")
        .post(
            SERVICE + "/resolutions",
            "{\"kind\":\"withdraw\",\"decision\":\"@AEWA-OUT\",\"on\":\"2027-12-31\"}")
        .statusCode(422)
        .body("violations.rule", contains("exit-terms"));
    walk.aewa()
        .post(
            SERVICE + "/resolutions",
            "{\"kind\":\"withdraw\",\"decision\":\"@AEWA-OUT\",\"on\":\"2027-12-31\"}")
        .statusCode(403);
    walk.resolves("AEWA", "withdraw", "AEWA-NEVER", "2027-12-31").statusCode(409);
    walk.resolves("AEWA", "withdraw", "AEWA-OUT", "2027-12-31")
        .statusCode(201)
        .body(
            "participants.find{it.instrument=='%s'}.to".formatted(family.text("@AEWA")),
            equalTo("2028-01-01"));
    walk.aewa()
        .get("/budget-lines?family=@FAMILY&year=2028&instrument=@AEWA")
        .body("items[0].held.amount", equalTo("0.00"));
    walk.resolves("AEWA", "withdraw", "AEWA-OUT", "2027-12-31")
        .statusCode(422)
        .body("violations.rule", contains("already-recorded", "already-resolved"));
    family.itIs("2028-01-01").settle();
    walk.untilTheServiceIs("closed");
  }

  @Test
  void anInstrumentAccedesByItsOwnDecisionAloneWhereTheOthersPayNoMore() {
    family.joinedBy("EUROBATS").budgets("EUROBATS", "EB-01", 40).settle();
    walk.running();
    var terms = Accession.of(family);
    var proposal = "{\"family\":\"@FAMILY\",\"service\":\"~conference\",\"terms\":%s}";
    new Client(family, "eurobats-po")
        .post("/proposals", proposal.formatted(terms.replace("\"lead\"", "\"partner\"")))
        .statusCode(400);
    walk.cmsOfficer()
        .post("/proposals", proposal.formatted(terms.replace("2028-01-01", "2028-02-01")))
        .statusCode(422)
        .body("type", equalTo("/problems/continuation-refused"))
        .body("violations.rule", contains("start"));
    String id =
        walk.cmsOfficer()
            .post("/proposals", proposal.formatted(terms))
            .statusCode(201)
            .body("continues", equalTo(family.text("~conference")))
            .extract()
            .path("id");
    var path = "/proposals/" + id;
    walk.cmsOfficer().post(path + "/consultation", "{}").statusCode(200);
    walk.adviser()
        .post(path + "/advice", "{\"version\":1,\"opinion\":\"favourable\",\"text\":\"Good\"}")
        .statusCode(201);
    var text = "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id));
    for (var one : new String[] {"cms-es", "aewa-es", "eurobats-es"}) {
      new Client(family, one).post(path + "/signatures", text).statusCode(201);
    }
    family
        .publish(
            "registry.meetings",
            "@EUROBATS-MOP-10",
            """
            {"code":"@EUROBATS-MOP-10","family":"@FAMILY","instrument":"@EUROBATS",
             "body":"@EUROBATS-MOP","ordinal":"10","label":null,"mode":"meeting",
             "start":"2027-03-01","end":"2027-03-05","city":null,"country":null,
             "demonstration":false}\
            """)
        .settle();
    new Client(family, "eurobats-es")
        .post(
            path + "/submissions", "{\"body\":\"@EUROBATS-MOP\",\"meeting\":\"@EUROBATS-MOP-10\"}")
        .statusCode(201)
        .body("state", equalTo("submitted"));
    family
        .decides("EUROBATS-YES", "EUROBATS", "EUROBATS-MOP", "2027-03-05", "adopted", CONTEXT)
        .itIs("2027-03-05")
        .settle();
    walk.registrar("EUROBATS")
        .post(path + "/approvals", Walk.approval("EUROBATS-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("approved"));
    walk.cms().get(SERVICE).body("nextTerms.start", equalTo("2028-01-01"));

    family.itIs("2028-01-01").settle();
    walk.eventually(
        it ->
            it.body("participants.instrument", hasItem(family.text("@EUROBATS")))
                .body("participants", hasSize(3))
                .body("proposal", equalTo(id))
                .body("start", equalTo("2027-01-01"))
                .body("nextTerms", equalTo(null))
                .body(
                    "costPlan.recurringShares['%s'].2027".formatted(family.text("@CMS")),
                    equalTo("108000.00"))
                .body(
                    "costPlan.recurringShares['%s'].2028".formatted(family.text("@CMS")),
                    equalTo("90000.00"))
                .body("decisions", hasItem(family.text("@EUROBATS-YES"))));
    walk.cms()
        .get("/budget-lines?family=@FAMILY&year=2028&instrument=@CMS")
        .body("items[0].held.amount", equalTo("90000.00"));

    family
        .decides("AEWA-OUT", "AEWA", "AEWA-STC", "2028-02-01", "adopted", CONTEXT)
        .itIs("2028-02-01")
        .settle();
    walk.resolves("AEWA", "withdraw", "AEWA-OUT", "2028-12-31").statusCode(201);
    walk.eventually(it -> it.body("notInForce.kind", hasItem("screening")));
    walk.cms()
        .get(SERVICE)
        .body(
            "notInForce.findAll{it.kind=='screening'}.instrument",
            containsInAnyOrder(family.text("@CMS"), family.text("@EUROBATS")));
    family.itIs("2029-01-02").settle();
    walk.eventually(it -> it.body("state", equalTo("active")));
  }
}
