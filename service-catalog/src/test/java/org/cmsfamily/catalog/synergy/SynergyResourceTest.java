package org.cmsfamily.catalog.synergy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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

/** Who has not entered the roll-out shares knowledge, and no cost. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class SynergyResourceTest {
  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Client eurobats;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities).joinedBy("EUROBATS");
    eurobats = new Client(family, "eurobats-po");
  }

  private static String synergy(String area, String with) {
    return """
        {"family":"@FAMILY","with":["%s"],"title":"Bats and birds at wind farms",
         "areas":["%s"],"knowledge":"Guidelines are written together","since":"2026-11-01"}"""
        .formatted(with, area);
  }

  @Test
  void isRecordedForAnAreaThatTheInstrumentSharesNoServicesIn() {
    String id =
        eurobats
            .post("/synergies", synergy("fundraising", "@AEWA"))
            .statusCode(201)
            .body("instrument", equalTo(family.text("@EUROBATS")))
            .body("with", contains(family.text("@AEWA")))
            .extract()
            .path("id");

    new Client(family, "stranger")
        .get("/synergies?family=@FAMILY")
        .statusCode(200)
        .body("items.id", contains(id));
    new Client(family, "aewa-po").post("/synergies/" + id + "/end", "{}").statusCode(403);
    eurobats
        .post("/synergies/" + id + "/end", "{}")
        .statusCode(200)
        .body("endedOn", equalTo("2026-11-02"))
        .body("acts", empty());
    eurobats
        .post("/synergies/" + id + "/end", "{}")
        .statusCode(409)
        .body("code", equalTo("synergy-ended"));
    new Client(family, "eurobats-es")
        .get("/acts?family=@FAMILY&limit=200")
        .body("items.name", hasItems("record-other-synergy", "end-other-synergy"));
  }

  @Test
  void whoHasEnteredTheRollOutProposesAService() {
    new Client(family, "aewa-po")
        .post("/synergies", synergy("fundraising", "@EUROBATS"))
        .statusCode(422)
        .body("violations.code", contains("in-the-roll-out"));
    eurobats
        .post("/synergies", synergy("conference-services", "@AEWA"))
        .statusCode(422)
        .body("type", equalTo("/problems/synergy-refused"));
  }

  @Test
  void isSharedWithOthersAndHasNoPlaceForACost() {
    eurobats
        .post("/synergies", synergy("fundraising", "@EUROBATS"))
        .statusCode(422)
        .body("violations.code", contains("no-partner"));
    eurobats
        .post(
            "/synergies",
            synergy("fundraising", "@AEWA").replace("{\"family\"", "{\"cost\":\"1.00\",\"family\""))
        .statusCode(400);
    new Client(family, "eurobats-fo")
        .post("/synergies", synergy("fundraising", "@AEWA"))
        .statusCode(403);
  }
}
