package org.cmsfamily.catalog.analysis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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

/** Studies are recorded once, and shown as they were recorded. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class AnalysisResourceTest {

  private static final String STUDY =
      """
      {"family":"@FAMILY","code":"~study","title":"Implications",
       "author":"Institute for European Studies","date":"2015-10-01","implications":[
       {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
        "score":null,"statement":"Produces efficiencies","source":"StC44"}]}""";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private Client officer;

  @BeforeEach
  void found() {
    officer = new Client(TestFamily.found(logins, entities), "cms-po");
  }

  @Test
  void everyViolationIsListed() {
    officer
        .post("/analyses", "{\"family\":\"@FAMILY\",\"title\":\"x\"}")
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.pointer", containsInAnyOrder("/code", "/implications"));
    officer
        .post("/analyses", STUDY.replace("operational", "political").replace("null", "6"))
        .statusCode(400)
        .body(
            "violations.pointer",
            containsInAnyOrder("/implications/0/dimension", "/implications/0/score"));
  }

  @Test
  void isRecordedOnceAndListed() {
    officer.post("/analyses", STUDY).statusCode(201).body("code", equalTo(text("~study")));
    officer.post("/analyses", STUDY).statusCode(409);

    officer
        .get("/analyses/~study")
        .statusCode(200)
        .body("implications[0].dimension", equalTo("operational"));
    officer
        .get("/analyses?family=@FAMILY")
        .statusCode(200)
        .body("items.code", hasItem(text("~study")));
  }

  @Test
  void whatTheStudiesSayStandsBesideEachOther() {
    officer.post("/analyses", STUDY).statusCode(201);
    officer
        .get("/implications?family=@FAMILY")
        .statusCode(200)
        .body("rows.area", contains("*"))
        .body("rows[0].disadvantages", empty())
        .body("rows[0].advantages.analysis", contains(text("~study")));
    officer
        .get("/implications?family=@FAMILY&area=fundraising&instrument=@AEWA&dimension=operational")
        .body("rows[0].area", equalTo("fundraising"))
        .body("rows[0].instrument", equalTo(text("@AEWA")));
    officer.get("/implications?family=@FAMILY&dimension=legal").body("rows", empty());
    officer.get("/implications").statusCode(400).body("code", equalTo("family-not-named"));
  }

  private String text(String template) {
    return officer.family().text(template);
  }
}
