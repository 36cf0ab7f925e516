package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that ran already is recorded with the decisions of its time, and not screened. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ExistingServiceTest {
  private static final String SERVICE = "/services/~conference";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    family.itIs("2027-02-01").settle();
    walk = new Walk(family);
  }

  private ValidatableResponse recorded(String review, String decision) {
    return walk.registrar("CMS")
        .post(
            "/services",
            "{\"family\":\"@FAMILY\",\"since\":\"2019-01-01\",\"decision\":\"@%s\",\"terms\":%s}"
                .formatted(decision, family.terms().replace("2029-01-15", review)));
  }

  private ValidatableResponse joined(String instrument, String decision) {
    return walk.registrar(instrument)
        .post(SERVICE + "/participations", "{\"decision\":\"@%s\"}".formatted(decision));
  }

  @Test
  void runsOnceEachRegistrarHasNamedTheDecisionOfItsOwnBody() {
    recorded("2028-01-15", "CMS-SYNERGIES")
        .statusCode(201)
        .body("state", equalTo("approved"))
        .body("proposal", nullValue())
        .body("recordedAsExisting.since", equalTo("2019-01-01"))
        .body("acts.name", hasItem("take-part-in-existing-service"));
    new Client(family, "stranger").get(SERVICE).statusCode(404);
    joined("CMS", "CMS-SYNERGIES").statusCode(403);
    joined("AEWA", "CMS-SYNERGIES")
        .statusCode(422)
        .body("type", equalTo("/problems/existing-refused"))
        .body("violations.rule", contains("own-body"));
    joined("AEWA", "AEWA-SYNERGIES").statusCode(201);

    walk.untilTheServiceIs("active");
    walk.cms()
        .get(SERVICE)
        .body("notInForce", nullValue())
        .body("decisions", hasItems(family.text("@CMS-SYNERGIES"), family.text("@AEWA-SYNERGIES")));
    walk.aewa()
        .get("/budget-lines?family=@FAMILY&year=2028&instrument=@AEWA")
        .body("items[0].held.amount", equalTo("72000.00"));
    walk.cms()
        .get("/acts?family=@FAMILY&limit=200")
        .body("items.name", hasItems("record-existing-service", "start-service"));
    recorded("2028-01-15", "CMS-SYNERGIES").statusCode(409);
  }

  @Test
  void isReviewedWithinTwelveMonthsAndRunsAlready() {
    recorded("2028-02-02", "AEWA-SYNERGIES")
        .statusCode(422)
        .body("violations.rule", contains("review", "own-body"));
    family.itIs("2026-12-31").settle();
    recorded("2027-12-31", "CMS-SYNERGIES")
        .statusCode(422)
        .body("violations.rule", contains("start"));
    walk.cmsOfficer().post("/services", "{}").statusCode(403);
  }

  private ValidatableResponse restingOn(String decision) {
    return walk.registrar("CMS")
        .post(
            "/services",
            "{\"family\":\"@FAMILY\",\"decision\":\"@CMS-SYNERGIES\",\"terms\":%s}"
                .formatted(
                    family
                        .terms()
                        .replace("2029-01-15", "2028-01-15")
                        .replace(
                            family.text("\"@AEWA-SYNERGIES\""),
                            family.text("\"@%s\"".formatted(decision)))));
  }

  /** The decisions of its time, retired ones too; none that nobody took, or that no one knows. */
  @Test
  void theDecisionsThatItRestsOnAreKnownAndWereTaken() {
    restingOn("NOT-HEARD-OF")
        .statusCode(409)
        .body("type", equalTo("/problems/not-known-yet"))
        .body("violations.pointer", contains("/terms/supports/decisions"));
    var context = "{\"type\":\"context\"}";
    family
        .decides("CMS-NEVER", "CMS", "CMS-STC", "2020-01-01", "rejected", context)
        .decides("CMS-DRAFT", "CMS", "CMS-STC", "2020-01-01", "draft", context)
        .decides("CMS-OLD", "CMS", "CMS-STC", "2010-01-01", "retired", context)
        .settle();
    for (var decision : new String[] {"CMS-NEVER", "CMS-DRAFT"}) {
      restingOn(decision)
          .statusCode(422)
          .body("type", equalTo("/problems/existing-refused"))
          .body("violations.rule", contains("does-not-count"))
          .body("violations.pointer", contains("/terms/supports/decisions"));
    }
    restingOn("CMS-OLD").statusCode(201);
  }
}
