package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body's members see what was submitted to them, and nothing of what is said of later texts. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class LaterVersionsTest {
  private static final String LATER = "Later";
  private static final String FREE_OF_CMS =
      "budgetLines.findAll { it.instrument.endsWith('CMS') }.collect { it.free }";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private String id;

  /** Version 1 was before both bodies; all that is said of version 2 names it {@link #LATER}. */
  @BeforeEach
  void revised() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    id = walk.submitted();
    var reason = "{\"reason\":\"The roster is not ready\"}";
    posted(walk.cms(), "/submissions/1/withdrawals", reason);
    posted(walk.aewa(), "/submissions/2/withdrawals", reason);
    var changed =
        family
            .terms()
            .replace("Common conference services of CMS and AEWA", LATER)
            .replace("\"2027\": \"15000.00\"", "\"2027\": \"25000.00\"");
    posted(walk.cmsOfficer(), "/versions", "{\"terms\":%s}".formatted(changed));
    posted(
        walk.cmsOfficer(),
        "/translations",
        """
        {"language":"fr","title":"Later","status":"unofficial","texts":{"/activities/0":"Later"}}\
        """);
    posted(walk.aewa(), "/comments", "{\"text\":\"Later\"}");
    posted(
        walk.adviser(), "/advice", "{\"version\":2,\"opinion\":\"favourable\",\"text\":\"Later\"}");
    posted(walk.aewa(), "/advice/answers", "{\"text\":\"Later\"}");
  }

  private void posted(Client client, String path, String body) {
    client.post("/proposals/" + id + path, body).statusCode(201);
  }

  private Client member() {
    return new Client(family, "aewa-member");
  }

  @Test
  void nothingThatAMemberReadsIsOfALaterText() {
    posted(walk.cms(), "/withdrawals", "{\"reason\":\"Later\"}");
    for (var path :
        List.of(
            "/proposals/" + id,
            "/proposals?family=@FAMILY",
            "/proposals/" + id + "/versions/1",
            "/proposals/" + id + "/submissions/2/document")) {
      assertThat(member().get(path).statusCode(200).extract().asString())
          .as(path)
          .doesNotContain(LATER)
          .doesNotContain("25000.00");
      assertThat(walk.cms().get(path).statusCode(200).extract().asString()).as(path).isNotEmpty();
    }
    for (var path : List.of("/versions/2", "/versions/2/differences", "/submissions/3/document")) {
      member().get("/proposals/" + id + path).statusCode(404);
    }
    walk.cms()
        .get("/proposals/" + id)
        .body("title", equalTo(LATER))
        .body("translations.title", hasItem(LATER))
        .body("withdrawal.reason", equalTo(LATER));
    member().get("/proposals/" + id).body("withdrawal", nullValue());
  }

  @Test
  void norDoesWhatHeMayDoTellOfIt() {
    walk.cms()
        .get("/proposals/" + id)
        .body("acts.find { it.name == 'submit-terms' }.why", hasItem(containsString("version 2")));
    member()
        .get("/proposals/" + id)
        .body("acts.allowed", everyItem(equalTo(false)))
        .body("acts.why", everyItem(hasSize(1)))
        .body(
            "acts.why.flatten()",
            everyItem(
                anyOf(startsWith("needs one of the roles"), startsWith("you hold the role"))));
  }

  @Test
  void whoReadsTheNewestTextIsToldWhatIsInTheWay() {
    new Client(family, "adviser")
        .get("/proposals/" + id)
        .body("acts.find { it.name == 'attach-submission-document' }.why", hasSize(2));
    walk.aewa()
        .get("/proposals/" + id)
        .body("acts.find { it.name == 'sign-terms' }.allowed", equalTo(true));
  }

  /** What is free of a line is shown to those who take part, not to those who took part once. */
  @Test
  void whoTakesPartNoMoreIsNotShownWhatIsFreeOfTheOthersLines() {
    family.joinedBy("EUROBATS").settle();
    walk.aewa()
        .get("/proposals/" + id + "/groundwork")
        .body(FREE_OF_CMS, hasSize(3))
        .body(FREE_OF_CMS, everyItem(notNullValue()));
    for (var es : List.of("cms-es", "aewa-es", "eurobats-es")) {
      posted(
          new Client(family, es),
          "/participants/agreements",
          "{\"participants\":[\"@CMS\",\"@EUROBATS\"]}");
    }
    var without = family.terms().replace(family.text("\"@AEWA\""), family.text("\"@EUROBATS\""));
    walk.cmsOfficer()
        .post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(without))
        .statusCode(201)
        .body("participants", contains(family.text("@CMS"), family.text("@EUROBATS")));
    walk.aewa()
        .get("/proposals/" + id + "/groundwork")
        .statusCode(200)
        .body("version", equalTo(2))
        .body(FREE_OF_CMS, everyItem(nullValue()));
  }
}
