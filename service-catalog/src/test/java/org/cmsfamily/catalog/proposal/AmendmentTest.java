package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** A body approves the terms as it amended them. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class AmendmentTest {
  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    family.appoint("aewa-chair", "chair", "@AEWA-STC");
    family.appoint("cms-chair", "chair", "@CMS-STC").settle();
    walk = new Walk(family).withAnalysis();
  }

  private String amended(String id) {
    var terms = family.terms().replace("\"15000.00\"", "\"14000.00\"");
    var outcome =
        "{\"decision\":\"@AEWA-YES\",\"outcome\":\"approved-as-amended\",\"amended\":%s}"
            .formatted(terms);
    new Client(family, "aewa-registrar")
        .post("/proposals/" + id + "/approvals", outcome)
        .statusCode(201)
        .body("state", equalTo("in-consultation"))
        .body("currentVersion", equalTo(2))
        .body("signatures", hasSize(0))
        .body("acts.name", hasItem("confirm-amendment"));
    return "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id));
  }

  @Test
  void allSignTheAmendedTextTheOthersDecideAgainAndTheChairConfirms() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var text = amended(id);
    var path = "/proposals/" + id;
    walk.cms()
        .get("/budget-lines?family=@FAMILY&year=2027&instrument=@CMS")
        .body("items[0].held.amount", equalTo("0.00"));

    walk.adviser().post(path + "/advice/extensions", "{\"version\":2}").statusCode(201);
    walk.cms().post(path + "/signatures", text).statusCode(201);
    walk.aewa().post(path + "/signatures", text).statusCode(201).body("state", equalTo("agreed"));
    walk.cms().post(path + "/submissions", Walk.before("CMS-STC")).statusCode(201);
    new Client(family, "cms-registrar")
        .post(path + "/approvals", Walk.approval("CMS-YES", "approved"))
        .statusCode(201)
        .body("state", equalTo("submitted"));

    var confirmations = path + "/amendments/confirmations";
    new Client(family, "cms-chair").post(confirmations, text).statusCode(403);
    walk.aewa().post(confirmations, text).statusCode(403);
    new Client(family, "aewa-chair")
        .post(confirmations, text.replaceAll("[0-9a-f]{64}", "a".repeat(64)))
        .statusCode(422)
        .body("type", equalTo("/problems/not-the-current-terms"));
    new Client(family, "aewa-chair")
        .post(confirmations, text)
        .statusCode(201)
        .body("state", equalTo("approved"));
    walk.cms()
        .get("/services/~conference")
        .statusCode(200)
        .body("termsVersion", equalTo(2))
        .body("decisions", hasItem(family.text("@AEWA-YES")));
    new Client(family, "aewa-chair").post(confirmations, text).statusCode(409);
  }

  @Test
  void theAmendedTermsGoWithThatOutcomeAndOnlyWithIt() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var registrar = new Client(family, "aewa-registrar");

    registrar
        .post("/proposals/" + id + "/approvals", Walk.approval("AEWA-YES", "approved-as-amended"))
        .statusCode(400)
        .body("violations.pointer", contains("/amended"));
    registrar
        .post(
            "/proposals/" + id + "/approvals",
            "{\"decision\":\"@AEWA-YES\",\"outcome\":\"approved\",\"amended\":%s}"
                .formatted(family.terms()))
        .statusCode(400)
        .body("violations.pointer", contains("/amended"));
    new Client(family, "aewa-chair")
        .post(
            "/proposals/" + id + "/amendments/confirmations",
            "{\"fingerprint\":\"%s\"}".formatted(walk.fingerprint(id)))
        .statusCode(403);
  }
}
