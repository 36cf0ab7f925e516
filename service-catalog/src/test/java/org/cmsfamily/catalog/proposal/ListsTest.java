package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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

/** Lists show what the caller may see, and refuse what they do not know. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ListsTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  @Test
  void proposalsAreListedByTheirState() {
    var id = walk.consulted();
    walk.opened();

    walk.cms()
        .get("/proposals?family=@FAMILY&state=in-consultation")
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].state", equalTo("in-consultation"))
        .body("items[0].participants", contains(family.text("@CMS"), family.text("@AEWA")))
        .body("items[0].currentVersion", equalTo(1));
    walk.cms().get("/proposals?family=@FAMILY").body("items", hasSize(2));
    walk.aewa().get("/proposals?family=@FAMILY").body("items.id", contains(id));
    new Client(family, "stranger").get("/proposals?family=@FAMILY").body("items", empty());
  }

  @Test
  void theNewestProposalIsListedFirstAndAPageGoesOnBehindTheOneBefore() {
    var first = walk.opened();
    var second = walk.opened();
    var third = walk.opened();
    var fourth = walk.opened();
    var path = "/proposals?family=@FAMILY&limit=2";
    var next =
        walk.cms()
            .get(path)
            .body("items.id", contains(fourth, third))
            .extract()
            .<String>path("next");

    walk.opened();

    walk.cms()
        .get(path + "&cursor=" + next)
        .body("items.id", contains(second, first))
        .body("next", nullValue());
    walk.cms().get("/proposals?family=@FAMILY&cursor=YWJj").statusCode(400);
  }

  @Test
  void servicesAreListedByTheirStateAndParticipant() {
    walk.approveByBoth(walk.submitted());

    walk.cms()
        .get("/services?family=@FAMILY&state=approved&participant=@AEWA")
        .statusCode(200)
        .body("items.code", contains(family.text("~conference")))
        .body("items[0].start", equalTo("2027-01-01"))
        .body("items[0].titles", notNullValue())
        .body(
            "items[0].participants.instrument",
            containsInAnyOrder(family.text("@CMS"), family.text("@AEWA")))
        .body("items[0].participants.role", hasItem("lead"))
        .body("items[0].participants[0].service", nullValue());
    walk.cms().get("/services?family=@FAMILY&participant=@NONE").body("items", empty());
    new Client(family, "stranger").get("/services?family=@FAMILY").body("items", empty());
  }

  @Test
  void everyParameterThatIsNotKnownOrCannotBeReadIsNamed() {
    walk.cms()
        .get("/proposals?state=nonsense&colour=green")
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.pointer", containsInAnyOrder("?state", "?colour"));
    walk.cms()
        .get("/services?state=nonsense")
        .statusCode(400)
        .body("violations.pointer", contains("?state"));
    walk.cms()
        .get("/proposals?stage=nonsense")
        .statusCode(400)
        .body("violations.pointer", contains("?stage"));
  }
}
