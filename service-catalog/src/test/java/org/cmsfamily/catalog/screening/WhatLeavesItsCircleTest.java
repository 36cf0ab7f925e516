package org.cmsfamily.catalog.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screening judges what the asker may see, and says nothing of the rest. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class WhatLeavesItsCircleTest {
  private static final String DRAFT = "registry.decisions/@AEWA-DRAFT";
  private static final String UNADOPTED = "registry.budgets/@AEWA-NEXT";
  private static final String COST = "verdicts.find{it.safeguard=='NoAdditionalCost'}.";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;

  @BeforeEach
  void found() {
    family =
        TestFamily.found(logins, entities)
            .joinedBy("EUROBATS")
            .drafts("AEWA-DRAFT", "AEWA", "AEWA-MOP")
            .plansBudget("AEWA-NEXT", "AEWA");
    family.settle();
  }

  private ValidatableResponse screened(String office, String terms) {
    return new Client(family, office)
        .post("/screenings", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms));
  }

  private String withoutBaseline() {
    return family.terms().replaceAll("(?s)\"baseline\": \\{.*?\\n    },\\n", "\"baseline\": {},");
  }

  @Test
  void recordsThatTheAskerMayNotSeeAreNotListed() {
    screened("cms-po", withoutBaseline())
        .statusCode(200)
        .body("records", not(hasKey(family.text(DRAFT))))
        .body("records", not(hasKey(family.text(UNADOPTED))));
    screened("aewa-po", withoutBaseline())
        .statusCode(200)
        .body("records", hasKey(family.text(DRAFT)))
        .body("records", hasKey(family.text(UNADOPTED)));
  }

  /** What is answered to terms that name a record; its name itself aside. */
  private String answered(String office, String from, String to) {
    return screened(office, family.terms().replace(family.text(from), family.text(to)))
        .statusCode(200)
        .extract()
        .asString()
        .replace(family.text(to), "NAMED")
        .replaceAll("\"fingerprint\":\"[0-9a-f]+\"", "");
  }

  @ParameterizedTest
  @CsvSource({"@AEWA-BUDGET, @AEWA-NEXT, @AEWA-NONE", "@AEWA-SYNERGIES, @AEWA-DRAFT, @AEWA-NONE"})
  void whatTheAskerMayNotSeeIsAnsweredLikeWhatDoesNotExist(
      String named, String hidden, String unknown) {
    assertThat(answered("cms-po", named, hidden)).isEqualTo(answered("cms-po", named, unknown));
  }

  @ParameterizedTest
  @CsvSource({"@AEWA-BUDGET, @AEWA-NEXT, @AEWA-NONE", "@AEWA-SYNERGIES, @AEWA-DRAFT, @AEWA-NONE"})
  void termsThatNameWhatTheWriterMayNotSeeAreRefusedLikeThoseThatNameNothing(
      String named, String hidden, String unknown) {
    analysed();
    assertThat(opened(named, hidden)).startsWith("409").isEqualTo(opened(named, unknown));
  }

  private String opened(String from, String to) {
    var answer =
        new Client(family, "cms-po")
            .post(
                "/proposals",
                "{\"family\":\"@FAMILY\",\"terms\":%s}"
                    .formatted(family.terms().replace(family.text(from), family.text(to))))
            .extract();
    return answer.statusCode()
        + answer
            .asString()
            .replace(family.text(to), "NAMED")
            .replaceAll("\"traceId\":\"[^\"]+\"", "");
  }

  private void analysed() {
    new Client(family, "cms-po")
        .post(
            "/analyses",
            """
            {"family":"@FAMILY","code":"~analysis","title":"Implications",
             "author":"Institute for European Studies","implications":[
             {"dimension":"operational","areas":["*"],"instruments":["*"],"direction":"advantage",
              "score":null,"statement":"Produces efficiencies","source":"StC44"}]}""")
        .statusCode(201);
  }

  @Test
  void theStoredScreeningListsNothingThatAPartnerMayNotSee() {
    analysed();
    family.drafts("CMS-DRAFT", "CMS", "CMS-STC").settle();
    String id =
        new Client(family, "cms-po")
            .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(family.terms()))
            .statusCode(201)
            .extract()
            .path("id");
    new Client(family, "cms-po").post("/proposals/" + id + "/consultation", "{}").statusCode(200);

    new Client(family, "aewa-po")
        .get("/proposals/" + id)
        .statusCode(200)
        .body(
            "versions[0].screening.records",
            not(hasKey(family.text("registry.decisions/@CMS-DRAFT"))));
  }

  @ParameterizedTest
  @CsvSource({"operator, operator", "job, reporting-job", "board, dashboard", "steward, steward"})
  void whoSeesNothingMayNotScreen(String office, String role) {
    family.appoint(office, role, "@CMS").settle();
    screened(office, family.terms()).statusCode(403);
  }

  @Test
  void aFamilyInWhichTheAskerHoldsNoOfficeIsNotFound() {
    var other = TestFamily.found(logins, entities);
    new Client(other, "cms-po")
        .post(
            "/screenings",
            "{\"family\":\"%s\",\"terms\":%s}".formatted(family.code(), family.terms()))
        .statusCode(404);
    screened("adviser", family.terms()).statusCode(200);
    screened("cms-member", family.terms()).statusCode(200);
  }

  @Test
  void theTermsThatHoldALineAreNamedToWhoTakesPartInThem() {
    heldByOthers();
    screened("cms-po", second())
        .body(COST + "breaches", hasSize(6))
        .body(COST + "breaches.message", everyItem(containsString(family.text("~conference"))))
        .body(COST + "breaches.heldBy.serviceCode.flatten()", hasItem(family.text("~conference")));
  }

  @Test
  void toOthersTheAmountIsToldAndTheTermsAreNot() {
    heldByOthers();
    var answer =
        screened("eurobats-po", second())
            .body(COST + "breaches", hasSize(6))
            .body(COST + "breaches[3].amount.amount", equalTo("96000.00"))
            .body(COST + "breaches[3].heldBy[0].amount.amount", equalTo("108000.00"))
            .body(COST + "breaches[3].heldBy[0].proposal", nullValue())
            .extract()
            .asString();
    assertThat(answer).doesNotContain(family.text("~conference"));
  }

  private String second() {
    return family
        .terms()
        .replace(family.text("~conference"), family.text("~documents"))
        .replace("\"15000.00\"", "\"0.00\"");
  }

  private void heldByOthers() {
    analysed();
    var terms = family.terms().replace("\"15000.00\"", "\"0.00\"");
    var officer = new Client(family, "cms-po");
    String id =
        officer
            .post("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms))
            .statusCode(201)
            .extract()
            .path("id");
    officer.post("/proposals/" + id + "/consultation", "{}").statusCode(200);
    new Client(family, "adviser")
        .post(
            "/proposals/" + id + "/advice",
            "{\"version\":1,\"opinion\":\"favourable\",\"text\":\"Good\"}")
        .statusCode(201);
    String fingerprint = officer.get("/proposals/" + id).extract().path("fingerprint");
    for (var office : new String[] {"cms-es", "aewa-es"}) {
      new Client(family, office)
          .post(
              "/proposals/" + id + "/signatures", "{\"fingerprint\":\"%s\"}".formatted(fingerprint))
          .statusCode(201);
    }
    family.itIs("2026-12-01").settle();
    new Client(family, "cms-es")
        .post(
            "/proposals/" + id + "/submissions",
            "{\"body\":\"@CMS-STC\",\"meeting\":\"@CMS-STC-EX\"}")
        .statusCode(201);
  }
}
