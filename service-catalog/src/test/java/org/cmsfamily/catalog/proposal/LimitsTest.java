package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is too much is refused when it is entered, and never found at a later step. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class LimitsTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  private int translated(String id, int number, int characters) {
    var language = "aa-" + String.format(Locale.ROOT, "%04d", number);
    var translation =
        Json.write(
            Map.of("language", language, "title", "字".repeat(characters), "status", "unofficial"));
    return walk.cmsOfficer()
        .post("/proposals/" + id + "/translations", translation)
        .extract()
        .statusCode();
  }

  @Test
  void manyLongTranslationsAreRefusedWhenTheyAreEntered() {
    var id = walk.opened();
    var answers =
        IntStream.rangeClosed(1, 30).map(number -> translated(id, number, 1000)).boxed().toList();
    assertThat(answers).startsWith(201, 201, 201).endsWith(422, 422, 422);
    walk.cmsOfficer()
        .post(
            "/proposals/" + id + "/translations",
            Json.write(Map.of("language", "zz", "title", "字".repeat(1000), "status", "unofficial")))
        .statusCode(422)
        .body("type", equalTo("/problems/limit-reached"))
        .body("parameters.most", equalTo(24576));
  }

  @Test
  void aServiceBeginsWithTheLongestConditionsThatAreAccepted() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", conditions("CMS-YES", 50, 5000))
        .statusCode(422)
        .body("type", equalTo("/problems/limit-reached"))
        .body("violations.pointer", hasItem("/conditions"));
    new Client(family, "cms-registrar")
        .post("/proposals/" + id + "/approvals", conditions("CMS-YES", 6, 1600))
        .statusCode(201);
    new Client(family, "aewa-registrar")
        .post("/proposals/" + id + "/approvals", conditions("AEWA-YES", 6, 1600))
        .statusCode(201)
        .body("state", equalTo("approved"));
    walk.cms().get("/services/~conference").statusCode(200);
  }

  private String conditions(String decision, int number, int characters) {
    var condition = Map.of("text", "条".repeat(characters), "kind", "before-start");
    return Json.write(
        Map.of(
            "decision", family.text("@" + decision),
            "outcome", "approved-with-conditions",
            "conditions", IntStream.range(0, number).mapToObj(one -> condition).toList()));
  }

  @Test
  void anAnalysisThatFitsNoRecordIsRefused() {
    var statement = "a".repeat(3900);
    var implication =
        """
        {"dimension":"legal","areas":["*"],"instruments":["*"],"direction":"advantage",
         "score":null,"statement":"%s","source":"p"}"""
            .formatted(statement);
    var all = IntStream.range(0, 200).mapToObj(one -> implication).collect(Collectors.joining(","));
    walk.cmsOfficer()
        .post(
            "/analyses",
            "{\"family\":\"@FAMILY\",\"code\":\"~large\",\"title\":\"Large\",\"implications\":[%s]}"
                .formatted(all))
        .statusCode(400)
        .body("violations.pointer", hasItem("/implications"));
  }

  @Test
  void termsThatLeaveNoRoomForTheirServiceAreRefused() {
    var terms = Json.read(family.terms(), ObjectNode.class);
    var unit = "单".repeat(3900);
    terms
        .withArray("purpose")
        .forEach(purpose -> ((ObjectNode) purpose.path("indicator")).put("unit", unit));
    for (int more = 0; more < 8; more++) {
      terms.withArray("purpose").add(terms.withArray("purpose").get(0).deepCopy());
    }
    walk.cmsOfficer()
        .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
        .statusCode(422)
        .body("type", equalTo("/problems/limit-reached"));
  }

  @Test
  void commentsEndSomewhere() {
    var id = walk.consulted();
    var comment = "{\"text\":\"%s\"}".formatted("a".repeat(10_001));
    walk.cms().post("/proposals/" + id + "/comments", comment).statusCode(400);
  }

  @Test
  void inventedParticipantsAreJudgedAsUnknownAlone() {
    var terms = invented(40);
    List<Integer> found =
        walk.cmsOfficer()
            .post("/screenings", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
            .statusCode(200)
            .body("passed", equalTo(false))
            .extract()
            .path("verdicts.collect{it.breaches.size()+it.missing.size()}");
    assertThat(found).allMatch(number -> number <= 42);
    walk.cmsOfficer()
        .post("/screenings", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(invented(200)))
        .statusCode(400)
        .body("violations.pointer", hasItem("/terms/participants"));
  }

  private String invented(int number) {
    var terms = Json.read(family.terms(), ObjectNode.class);
    for (int more = 2; more < number; more++) {
      terms
          .withArray("participants")
          .addObject()
          .put("instrument", "INVENTED-" + more)
          .put("secretariat", "INVENTED-" + more)
          .put("role", "partner");
    }
    return terms.put("end", "2029-12-31").toString();
  }
}
