package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what of drafts, budgets and acts. Source: domain, section 4. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class WhatLeavesItsCircleTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-COP");
    family.body("PART", "PART-MOP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-9", "9", "2026-11-02");
    family.meeting("PART", "PART-MOP", "PART-MOP-1", "1", "2026-11-02");
    family.appoint(family.registrar("HOST"), "member", "committee-member", family.code("HOST-COP"));
    family.appoint(family.registrar("HOST"), "auditor", "auditor", family.code("HOST"));
    family.office("HOST", "chair", "chair", family.code("HOST-COP"));
    Api.steward()
        .done(
            "/organisations",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Adviser\"}}"
                .formatted(family.family(), family.code("ADV")));
    family.appoint(Api.steward(), "head", "head", family.code("ADV"));
    family.appoint(family.person("head"), "adviser", "adviser", family.code("ADV"));
  }

  private String draft() {
    return family
        .registrar("HOST")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"Budget"},
             "provisions":[{"number":"1","verb":"invite","text":"Invites.",
               "effects":[{"type":"invites","addressee":{"kind":"body","code":"%s"}}]}]}
            """
                .formatted(
                    family.code("HOST-D"),
                    family.code("HOST-COP"),
                    family.code("HOST-COP-9"),
                    family.code("PART-MOP")))
        .getString("key");
  }

  private String budget(String decision) {
    return family
        .registrar("HOST")
        .done(
            "/budgets",
            """
            {"code":"%s","instrument":"%s","period":"2027","currency":"EUR",
             "programmeSupportCost":"included","adoptedBy":"%s",
             "lines":[{"code":"CS-10","names":{"en":"Line"},"amounts":{"2027":"10.00"}}]}
            """
                .formatted(family.code("HOST-B"), family.code("HOST"), decision))
        .getString("code");
  }

  @Test
  void theBudgetOfADraftIsTheInstrumentsOwnAndOnceTabledItsBodys() {
    var decision = draft();
    var path = "/budgets/" + budget(decision);
    family.person("auditor").get(path, Map.of()).then().statusCode(200);
    family.person("member").get(path, Map.of()).then().statusCode(404);
    assertThat(budgetsOf("member")).isEmpty();
    var before = Instant.now().toString();

    family
        .registrar("HOST")
        .done("/decisions/" + decision + "/statuses", "{\"status\":\"tabled\"}");

    family.person("member").get(path, Map.of()).then().statusCode(200);
    assertThat(budgetsOf("member")).hasSize(1);
    family.person("member").get(path, Map.of("knownAt", before)).then().statusCode(404);
    assertThat(
            family
                .person("member")
                .read("/budgets", Map.of("family", family.family(), "knownAt", before))
                .getList("items"))
        .isEmpty();
    family.person("auditor").get(path, Map.of("knownAt", before)).then().statusCode(200);
    family.registrar("PART").get(path, Map.of()).then().statusCode(404);
  }

  @Test
  void theBudgetOfATabledDecisionIsItsBodysFromTheBeginning() {
    var decision = draft();
    family
        .registrar("HOST")
        .done("/decisions/" + decision + "/statuses", "{\"status\":\"tabled\"}");
    family.person("member").get("/budgets/" + budget(decision), Map.of()).then().statusCode(200);
  }

  @Test
  void theTagOfABudgetDoesNotTellOfCorrectionsThatWait() {
    var decision = draft();
    var path = "/budgets/" + budget(decision);
    family.secretary("HOST").done(path + "/confirmations", "{}");
    adopt(decision);
    var before = family.registrar("PART").get(path, Map.of()).header("ETag");
    assertThat(before).isNotNull();
    family
        .registrar("HOST")
        .done(
            path + "/corrections",
            "{\"line\":\"CS-10\",\"year\":2027,\"amount\":\"9.00\",\"reason\":\"A slip\"}");
    assertThat(family.registrar("PART").get(path, Map.of()).header("ETag")).isEqualTo(before);
    for (var correction : List.of("k1", "k2")) {
      family
          .secretary("PART")
          .post(path + "/corrections/" + correction + "/confirmations", "{}")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void actsAreSeenByTheOfficesAndAuditorsOfThoseTheyTouch() {
    var decision = draft();
    family
        .registrar("HOST")
        .done("/decisions/" + decision + "/statuses", "{\"status\":\"tabled\"}");
    for (var office : List.of("HOST-registrar", "HOST-secretary", "auditor")) {
      assertThat(acts(office, decision))
          .containsExactly("record-decision", "change-decision-status");
    }
    assertThat(acts("chair", decision)).containsExactly("change-decision-status");
    for (var office : List.of("member", "adviser", "head", "PART-registrar")) {
      assertThat(acts(office, decision)).as(office).isEmpty();
    }
  }

  @Test
  void membersAndAdvisersSeeNoActsOnTheirOwnHolders() {
    assertThat(acts("member", family.code("HOST-COP"))).isEmpty();
    assertThat(acts("chair", family.code("HOST-COP"))).containsExactly("enter-body");
    assertThat(acts("adviser", family.code("ADV"))).isEmpty();
    assertThat(acts("head", family.code("ADV"))).containsExactly("enter-organisation");
    assertThat(acts("HOST-secretary", family.family())).containsExactly("found-family");
    assertThat(acts("auditor", family.family())).containsExactly("found-family");
  }

  @Test
  void actsAreSeenByThoseWhomTheyConcern() {
    var decision = draft();
    adopt(decision);
    assertThat(acts("PART-registrar", decision))
        .as("it made an invitation to PART")
        .containsExactly("confirm-decision");
    var invitation =
        family
            .registrar("PART")
            .read("/invitations", Map.of("decision", decision))
            .getString("items[0].id");
    family
        .registrar("PART")
        .done("/invitations/" + invitation + "/answers", "{\"outcome\":\"declined\"}");
    for (var office : List.of("PART-secretary", "HOST-secretary", "HOST-registrar", "auditor")) {
      assertThat(acts(office, invitation)).as(office).containsExactly("answer-invitation");
    }
    var letter =
        family
            .secretary("PART")
            .done(
                "/transmittals",
                "{\"toBody\":\"%s\",\"documents\":[\"A letter\"]}"
                    .formatted(family.code("HOST-COP")))
            .getString("id");
    family
        .registrar("HOST")
        .done(
            "/transmittals/" + letter + "/receipts",
            "{\"meeting\":\"%s\",\"on\":\"2026-11-02\"}".formatted(family.code("HOST-COP-9")));
    for (var office : List.of("PART-secretary", "HOST-registrar", "auditor", "chair")) {
      assertThat(acts(office, letter))
          .as(office)
          .containsExactly("send-transmittal", "receive-transmittal");
    }
    assertThat(acts("member", letter)).isEmpty();
  }

  @Test
  void theStewardsActsAreSeenByThoseTheyTouch() {
    var office = family.code("HOST-SEC");
    Api.steward()
        .done(
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"O\"},\"permanentFor\":\"%s\"}"
                .formatted(family.family(), office, family.code("HOST")));
    assertThat(acts("HOST-secretary", office)).containsExactly("enter-secretariat");
    assertThat(acts("auditor", office)).containsExactly("enter-secretariat");
    assertThat(acts("PART-secretary", office)).isEmpty();
    var shared = family.code("SHARED");
    Api.steward()
        .done(
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"O\"}}"
                .formatted(family.family(), shared));
    for (var anyone : List.of("HOST-secretary", "PART-registrar", "auditor")) {
      assertThat(acts(anyone, shared)).as(anyone).containsExactly("enter-secretariat");
      assertThat(acts(anyone, family.code("ADV"))).as(anyone).containsExactly("enter-organisation");
    }
    assertThat(acts("adviser", shared)).isEmpty();
  }

  @Test
  void whatEverybodySawOnceStaysAsItWasSeen() {
    var decision = draft();
    var path = "/decisions/" + decision;
    family
        .registrar("HOST")
        .done(path + "/statuses", "{\"status\":\"deferred\",\"on\":\"2026-11-02\"}");
    family.registrar("PART").get(path, Map.of()).then().statusCode(404);
    family.confirm("HOST", decision);
    var seen = family.registrar("PART").get(path, Map.of());
    assertThat(seen.jsonPath().getString("status")).isEqualTo("deferred");

    family.registrar("HOST").done(path + "/statuses", "{\"status\":\"tabled\"}");

    var again = family.registrar("PART").get(path, Map.of());
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo(seen.header("ETag"));
    assertThat(
            family
                .registrar("PART")
                .read("/decisions", Map.of("family", family.family(), "status", "deferred"))
                .getList("items.key"))
        .containsExactly(decision);
    assertThat(family.person("member").read(path, Map.of()).getString("status"))
        .isEqualTo("tabled");
  }

  @Test
  void whatEverybodySawIsNotRewrittenWhenItIsTabledAgain() {
    var decision = draft();
    var path = "/decisions/" + decision;
    var registrar = family.registrar("HOST");
    registrar.done(path + "/statuses", "{\"status\":\"deferred\",\"on\":\"2026-11-02\"}");
    family.confirm("HOST", decision);
    registrar.done(path + "/statuses", "{\"status\":\"tabled\"}");
    var rewritten = "{\"title\":{\"en\":\"Secret\"},\"reason\":\"Agreed so\"}";
    registrar.post(path + "/corrections", rewritten).then().statusCode(409);
    registrar.upload(path + "/documents", "a,b\n1,2\n").then().statusCode(409);
    assertThat(registrar.read("/documents", Map.of("holder", decision)).getList("items")).isEmpty();
    family.registrar("PART").upload(path + "/documents", "a,b\n1,2\n").then().statusCode(404);
    assertThat(family.registrar("PART").read(path, Map.of()).getString("title.en"))
        .isEqualTo("Budget");
    assertThat(
            registrar
                .read(path, Map.of())
                .getBoolean("acts.find{it.name=='correct-decision'}.allowed"))
        .isFalse();
  }

  private void adopt(String decision) {
    family
        .registrar("HOST")
        .done(
            "/decisions/" + decision + "/statuses",
            "{\"status\":\"adopted\",\"adoptedOn\":\"2026-11-02\"}");
    family.confirm("HOST", decision);
  }

  private List<String> budgetsOf(String office) {
    return family
        .person(office)
        .read("/budgets", Map.of("family", family.family()))
        .getList("items.code");
  }

  private List<String> acts(String office, String aggregate) {
    return family
        .person(office)
        .read("/acts", Map.of("aggregate", aggregate, "family", family.family()))
        .getList("items.name");
  }
}
