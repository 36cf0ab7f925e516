package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code, key or symbol begins with its instrument's code; some words are no code at all. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class CodesTest {

  private static final List<String> RESERVED =
      List.of(
          "INSTALLATION",
          "INSTALLATI0N",
          "1NSTALLATION",
          "IN-STALL.ATION",
          "SYSTEM",
          "EVERYONE",
          "STEWARD",
          "REGISTRAR",
          "EXECUTIVE-SECRETARY",
          "EXECUTIVE_SECRETARY",
          "OPERATOR",
          "FAMILY",
          "INSTRUMENT",
          "BODY",
          "MOU",
          "DEMO");

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
    family.body("HOST", "HOST-COP");
    family.meeting("HOST", "HOST-COP", "HOST-COP-9", "9", "2026-10-15");
  }

  @Test
  void noCodeIsAReservedWord() {
    for (var word : RESERVED) {
      assertThat(body(word).statusCode()).as("body " + word).isEqualTo(422);
      for (var kind : List.of("organisations", "secretariats")) {
        var made =
            Api.steward()
                .post(
                    "/" + kind,
                    "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"New\"}}"
                        .formatted(family.family(), word));
        assertThat(made.statusCode()).as(kind + " " + word).isEqualTo(422);
        assertThat(made.jsonPath().getString("violations[0].pointer")).isEqualTo("/code");
      }
      assertThat(instrument(word).statusCode()).as("instrument " + word).isEqualTo(422);
      var made =
          Api.steward()
              .post(
                  "/families",
                  family
                      .familyJson("2026-11-02")
                      .replace(
                          "{\"code\":\"" + family.family() + "\"", "{\"code\":\"" + word + "\""));
      assertThat(made.statusCode()).as("family " + word).isEqualTo(422);
    }
  }

  @Test
  void nothingBearsTheCodeOfAnother() {
    for (var code : List.of(family.code("PART-STC"), "STC", family.family() + "-HOSTILE")) {
      assertOwn(code, body(code));
      assertOwn(code, meeting(code));
      assertOwn(code, decision("\"key\":\"" + code + "\","));
      assertOwn(code, budget(code));
    }
  }

  private static void assertOwn(String code, Response refused) {
    assertThat(refused.statusCode()).as(code + refused.asString()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("violations[0].rule")).isEqualTo("own-code");
    assertThat(refused.jsonPath().getString("violations[0].pointer")).isIn("/code", "/key");
  }

  @Test
  void ofTwoCodesThatItBeginsWithTheLongerHasIt() {
    family.instrument("HOST-X");
    assertOwn("HOST-X-STC", body(family.code("HOST-X-STC")));
    assertOwn("HOST-X-1", decision("\"key\":\"" + family.code("HOST-X-1") + "\","));
    assertThat(decision("\"key\":\"" + family.code("HOST-XY") + "\",").statusCode()).isEqualTo(201);
    var reachedBack =
        family
            .registrar("HOST-X")
            .post(
                "/bodies",
                """
                {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"B"}}
                """
                    .formatted(family.code("HOST-X"), family.code("HOST-BUREAU")));
    assertOwn("HOST-BUREAU", reachedBack);
  }

  @Test
  void theWordForAKindIsNoPartOfTheName() {
    Api.steward()
        .done(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"M","names":{"en":"M"},"kind":"mou",
             "binding":false}
            """
                .formatted(family.family(), family.code("MOU-CRANE")));
    family.appoint(Api.steward(), "CRANE-registrar", "registrar", family.code("MOU-CRANE"));
    family
        .registrar("CRANE")
        .done(
            "/bodies",
            """
            {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"B"}}
            """
                .formatted(family.code("MOU-CRANE"), family.code("CRANE-MOS")));
    assertThat(instrument(family.code("CRANE")).statusCode()).isEqualTo(409);
    assertThat(instrument(family.code("INI-CRANE")).statusCode()).isEqualTo(409);
  }

  @Test
  void aDemonstrationSaysSoBeforeItsCode() {
    var shown = "\"key\":\"%s\",\"demonstration\":true,".formatted(family.code("DEMO-HOST-1"));
    assertThat(decision(shown).statusCode()).isEqualTo(201);
    assertOwn("DEMO", decision("\"key\":\"%s\",".formatted(family.code("DEMO-HOST-2"))));
    assertOwn(
        "DEMO",
        decision("\"key\":\"%s\",\"demonstration\":true,".formatted(family.code("DEMO-PART-1"))));
  }

  @Test
  void aSymbolIsNotAnothers() {
    var elsewhere = FamilyExamples.founded();
    for (var symbol :
        List.of(
            family.code("PART-RES-9.1"),
            elsewhere.code("PART-RES-9.1"),
            elsewhere.code("PART") + " Resolution 9.1",
            family.code("PART") + " Resolution 9.1",
            "PART-RES-9.1",
            "part-res-9.1",
            "PART Outcome of the evening",
            "UNEP/" + family.code("PART") + "-OUTCOME")) {
      var refused = decision("\"symbol\":\"" + symbol + "\",");
      assertThat(refused.statusCode()).as(symbol + refused.asString()).isEqualTo(422);
      assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/symbol");
    }
    assertThat(decision("\"symbol\":\"" + family.code("HOST-RES-9.1") + "\",").statusCode())
        .isEqualTo(201);
    assertThat(decision("\"symbol\":\"Partly an outcome\",").statusCode()).isEqualTo(201);
  }

  @Test
  void anInstrumentOfAnotherFamilyMayBeCalledTheSame() {
    var elsewhere = FamilyExamples.founded();
    elsewhere.instrument("BATS");
    Api.steward()
        .done(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"%s","names":{"en":"X"},"kind":"agreement",
             "binding":true}
            """
                .formatted(family.family(), family.code("BATS"), elsewhere.code("BATS")));
    family.appoint(Api.steward(), "BATS-registrar", "registrar", family.code("BATS"));
    family.body("BATS", "BATS-MOP");
    family.meeting("BATS", "BATS-MOP", "BATS-MOP-6", "6", "2026-10-15");
    family
        .registrar("BATS")
        .done(
            "/decisions",
            """
            {"symbol":"%s Resolution 6.15","body":"%s","meeting":"%s","adoptedOn":"2026-10-15",
             "status":"adopted","title":{"en":"T"}}
            """
                .formatted(
                    elsewhere.code("BATS"), family.code("BATS-MOP"), family.code("BATS-MOP-6")));
  }

  @Test
  void aCodeOfItsOwnIsAsGood() {
    assertThat(meeting(family.code("HOST.COP_10")).statusCode()).isEqualTo(201);
    assertThat(budget(family.code("HOST-B")).statusCode()).isEqualTo(201);
    assertThat(Api.steward().get("/budgets/" + family.code("HOST-B"), Map.of()).statusCode())
        .isEqualTo(404);
  }

  private Response body(String code) {
    return family
        .registrar("HOST")
        .post(
            "/bodies",
            """
            {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"B"}}
            """
                .formatted(family.code("HOST"), code));
  }

  private Response instrument(String code) {
    return Api.steward()
        .post(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"X","names":{"en":"X"},"kind":"agreement",
             "binding":true}
            """
                .formatted(family.family(), code));
  }

  private Response meeting(String code) {
    return family
        .registrar("HOST")
        .post(
            "/meetings",
            "{\"code\":\"%s\",\"body\":\"%s\",\"ordinal\":\"10\",\"mode\":\"online\"}"
                .formatted(code, family.code("HOST-COP")));
  }

  private Response decision(String more) {
    return family
        .registrar("HOST")
        .post(
            "/decisions",
            """
            {%s"body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
             "title":{"en":"New"}}
            """
                .formatted(more, family.code("HOST-COP"), family.code("HOST-COP-9")));
  }

  private Response budget(String code) {
    return family
        .registrar("HOST")
        .post(
            "/budgets",
            """
            {"code":"%s","instrument":"%s","period":"2028","currency":"EUR",
             "programmeSupportCost":"included",
             "lines":[{"code":"CS-10","names":{"en":"Line"},"amounts":{"2028":"1.00"}}]}
            """
                .formatted(code, family.code("HOST")));
  }
}
