package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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

/** A proposal begins with the terms of another; two texts of one are compared. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CopyAndDifferenceTest {
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
  void aCopyIsADraftOfItsOwnServiceWithoutWhatWasSaidOfTheOther() {
    var path = "/proposals/" + walk.agreed() + "/copies";
    walk.cmsOfficer()
        .post(path, "{\"serviceCode\":\"~other\",\"title\":\"Another\"}")
        .statusCode(201)
        .body("state", equalTo("draft"))
        .body("serviceCode", equalTo(family.text("~other")))
        .body("title", equalTo("Another"))
        .body("signatures", empty())
        .body("currentVersion", equalTo(1));
    new Client(family, "aewa-po").post(path, "{\"serviceCode\":\"~third\"}").statusCode(403);
    walk.cmsOfficer().post(path, "{\"serviceCode\":\"~third\",\"version\":7}").statusCode(404);
    new Client(family, "stranger").post(path, "{\"serviceCode\":\"~third\"}").statusCode(403);
  }

  @Test
  void aTextIsComparedWithTheOneBeforeItOrAnyOther() {
    var id = walk.consulted();
    var path = "/proposals/" + id + "/versions";
    var next = family.terms().replace("\"15000.00\"", "\"14000.00\"");
    walk.cmsOfficer().post(path, "{\"terms\":%s}".formatted(next)).statusCode(201);

    walk.aewa()
        .get(path + "/2/differences")
        .statusCode(200)
        .body("from", equalTo(1))
        .body("differences", hasSize(1))
        .body("differences.place", contains("/costPlan/oneTime/2027"))
        .body("differences[0].change", equalTo("changed"))
        .body("differences[0].before", equalTo("15000.00"))
        .body("differences[0].after", equalTo("14000.00"));
    walk.aewa().get(path + "/1/differences").body("differences", empty());
    walk.aewa()
        .get(path + "/1/differences?from=2")
        .body("differences[0].after", equalTo("15000.00"));
    walk.aewa().get(path + "/3/differences").statusCode(404);
    walk.aewa().get(path + "/2/differences?since=1").statusCode(400);
    new Client(family, "stranger").get(path + "/2/differences").statusCode(404);
  }
}
