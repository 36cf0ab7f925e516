package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** The codes of services and of analyses are unique in a family, not in the installation. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class SameCodeTest {
  private final String code = "shared-" + UUID.randomUUID();

  @Inject Logins logins;
  @Inject EntityManager entities;

  @Test
  void twoFamiliesNameTheirServicesAlike() {
    var first = served(TestFamily.found(logins, entities));
    var second = served(TestFamily.found(logins, entities));

    first
        .cms()
        .get("/services/" + code)
        .statusCode(200)
        .body("family", equalTo(first.family().code()));
    second.cms().get("/services/" + code).statusCode(404);
    var id = second.family().code() + ":" + code;
    second
        .cms()
        .get("/services/" + id)
        .statusCode(200)
        .body("code", equalTo(id))
        .body("family", equalTo(second.family().code()));
  }

  private Walk served(TestFamily family) {
    var walk = new Walk(family).withAnalysis();
    var terms = family.terms().replace(family.text("\"~conference\""), "\"" + code + "\"");
    walk.approveByBoth(walk.submitted(terms));
    return walk;
  }

  @Test
  void twoFamiliesRecordAnalysesUnderOneCode() {
    var first = new Walk(TestFamily.found(logins, entities));
    var second = new Walk(TestFamily.found(logins, entities));
    recorded(first, "First");
    recorded(second, "Second");

    first.cms().get("/analyses/" + code).statusCode(200).body("title", equalTo("First"));
    var id = second.family().code() + ":" + code;
    second.cms().get("/analyses/" + id).statusCode(200).body("title", equalTo("Second"));
    var terms = second.family().terms().replace(second.family().text("~analysis"), code);
    second
        .cmsOfficer()
        .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
        .statusCode(201);
  }

  private void recorded(Walk walk, String title) {
    walk.cmsOfficer()
        .post(
            "/analyses",
            """
            {"family":"@FAMILY","code":"%s","title":"%s","implications":[
             {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}"""
                .formatted(code, title))
        .statusCode(201);
  }
}
