package org.cmsfamily.registry;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SkeinResource.class)
class BadInputTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
  }

  @Test
  void everyFaultOfARequestIsListedWithItsPlace() {
    var body =
        Api.steward()
            .post(
                "/instruments",
                """
                {"family":"%s","code":"lower","shortName":5,"names":{"a_tag":"Nom"},"kind":"treaty",
                 "binding":"yes","concluded":"2027-02-30","inForce":"2027-13",
                 "languages":["english"],"flag":true}
                """
                    .formatted(family.family()));
    assertThat(body.contentType()).startsWith("application/problem+json");
    assertThatJson(body.asString())
        .whenIgnoringPaths(
            "traceId",
            "title",
            "detail",
            "code",
            "parameters",
            "violations[*].message",
            "violations[*].code",
            "violations[*].parameters")
        .isEqualTo(
            """
            {"type":"/problems/invalid-request","status":400,"violations":[
              {"pointer":"/shortName"},{"pointer":"/kind"},{"pointer":"/binding"},
              {"pointer":"/concluded"},{"pointer":"/inForce"},{"pointer":"/flag"},
              {"pointer":"/code"},{"pointer":"/languages/0"},{"pointer":"/names/a_tag"}]}
            """
                .replaceAll(
                    "\\{\"pointer\":\"([^\"]*)\"}", "{\"pointer\":\"$1\",\"message\":\"\"}"));
  }

  @Test
  void anUnknownChoiceIsToldTheKnownOnes() {
    var messages =
        family
            .registrar("HOST")
            .post(
                "/meetings",
                """
                {"code":"%s","body":"%s","ordinal":"1","mode":"by post"}
                """
                    .formatted(family.code("M"), family.code("B")))
            .jsonPath()
            .<String>getList("violations.message");
    assertThat(messages)
        .containsExactly(
            "must be one of in person, online, hybrid, written procedure (silence), not stated");
  }

  @Test
  void malformedJsonIsAProblem() {
    var body = Api.steward().post("/families", "{\"code\": ");
    assertThat(body.statusCode()).isEqualTo(400);
    assertThat(body.jsonPath().getString("type")).isEqualTo("/problems/invalid-request");
    assertThat(body.jsonPath().getList("violations")).hasSize(1);
  }

  @Test
  void everyBrokenRuleOfADecisionIsListed() {
    family.body("HOST", "HOST-STC");
    var body =
        family
            .registrar("HOST")
            .post(
                "/decisions",
                """
                {"body":"%s","meeting":"NOWHERE","adoptedOn":"2026-11-03","status":"adopted",
                 "title":{"en":"Wrong"},
                 "provisions":[{"verb":"decide","text":"…","effects":[
                   {"type":"grants","what":"mandate","instrument":"%s"},
                   {"type":"grants","what":"competence","body":"%s","subject":"budget"},
                   {"type":"invites","addressee":{"kind":"instrument","code":"NOBODY"}}]},
                  {"verb":"reject","text":"Rejects the request to release EUR 20,000 in 2027.",
                   "effects":[{"type":"releases","line":"CS-10","year":2027,
                     "amount":{"amount":"20000.00","currency":"EUR"}}]}]}
                """
                    .formatted(
                        family.code("HOST-STC"), family.code("PART"), family.code("PART-STC")));
    assertThat(body.statusCode()).isEqualTo(422);
    assertThat(body.jsonPath().<String>getList("violations.pointer"))
        .containsExactly(
            "/meeting",
            "/adoptedOn",
            "/provisions/0/effects/0/instrument",
            "/provisions/0/effects/1/body",
            "/provisions/0/effects/2/addressee",
            "/provisions/1/effects/0/type");
    assertThat(body.jsonPath().<String>getList("violations.rule"))
        .isEqualTo(
            List.of(
                "own-meeting",
                "not-ahead",
                "own-instrument",
                "own-body",
                "known-addressee",
                "a-deciding-verb"));
  }

  @Test
  void amountsWithTooManyDecimalsAreRefused() {
    var body =
        family
            .registrar("HOST")
            .post(
                "/budgets",
                """
                {"instrument":"%s","period":"2027-2029","currency":"EUR",
                 "programmeSupportCost":"included","lines":[{"code":"A","names":{"en":"A"},
                   "amounts":{"2027":"1.001","2030":"1.00","2028":"-5.00"}}]}
                """
                    .formatted(family.code("HOST")));
    assertThat(body.statusCode()).isEqualTo(400);
    assertThat(body.jsonPath().<String>getList("violations.pointer"))
        .containsExactlyInAnyOrder(
            "/lines/0/amounts/2027", "/lines/0/amounts/2030", "/lines/0/amounts/2028");
  }

  @Test
  void controlCharactersAreRefusedWithTheirPlace() {
    var body =
        Api.steward()
            .post(
                "/organisations",
                """
                {"family":"%s","code":"%s","names":{"en":"a\\u0000b","fr":"\\ud800"}}
                """
                    .formatted(family.family(), family.code("ORG")));
    assertThat(body.statusCode()).isEqualTo(400);
    assertThat(body.jsonPath().<String>getList("violations.pointer"))
        .containsExactly("/names/en", "/names/fr");
  }

  @Test
  void anUnknownChoiceInAQueryIsAProblem() {
    for (var query :
        List.of(
            Map.of("status", "approved"),
            Map.of("asOf", "2027-02-30"),
            Map.of("knownAt", "yesterday"))) {
      Api.steward().get("/decisions", query).then().statusCode(400);
    }
    Api.steward().get("/invitations", Map.of("state", "lost")).then().statusCode(400);
  }

  @Test
  void aParameterThatIsNotKnownIsAProblem() {
    var refused = Api.steward().get("/decisions", Map.of("stauts", "adopted"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().<String>getList("violations.pointer")).containsExactly("?stauts");
  }

  @Test
  void theLocationOfWhatIsCreatedCanBeRead() {
    family.body("HOST", "HOST-STC");
    var created =
        family
            .registrar("HOST")
            .post(
                "/meetings",
                """
                {"code":"%s","body":"%s","ordinal":1,"mode":"online"}
                """
                    .formatted(family.code("HOST-M"), family.code("HOST-STC")));
    assertThat(created.statusCode()).isEqualTo(201);
    var location = URI.create(created.header("Location")).getPath();
    assertThat(location).isEqualTo("/registry/meetings/" + family.code("HOST-M"));
    Api.steward().get(location.substring("/registry".length()), Map.of()).then().statusCode(200);
  }

  @Test
  void theSameThingPostedThreeTimesAtOnceExistsOnce() {
    var body =
        "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Org\"}}"
            .formatted(family.family(), family.code("ORG"));
    var steward = Api.steward();
    var statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> steward.post("/organisations", body).statusCode()))
            .limit(3)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(statuses).containsExactly(201, 409, 409);
  }

  @Test
  void whatChangesNothingIsNoNewVersion() {
    var path = "/instruments/" + family.code("HOST");
    var same =
        """
        {"family":"%s","code":"%s","shortName":"HOST","names":{"en":"Instrument HOST"},
         "kind":"agreement","legalBasis":"Art. IV.3","binding":true,"languages":["en"]}
        """
            .formatted(family.family(), family.code("HOST"));
    var answer = family.registrar("HOST").put(path, same, 1);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(Api.steward().get(path, Map.of()).header("ETag")).startsWith("\"1-");
    assertThat(family.registrar("HOST").put(path, same, 2).statusCode()).isEqualTo(412);
  }

  @Test
  void anOrdinalIsANumberOrAText() {
    family.body("HOST", "HOST-STC");
    for (var ordinal : List.of("null", "true", "1.5", "-1", "\"\"", "\"EX 1\"", "{}")) {
      var refused = meeting(ordinal);
      assertThat(refused.statusCode()).as(ordinal).isEqualTo(400);
      assertThat(refused.jsonPath().<String>getList("violations.pointer"))
          .as(ordinal)
          .containsExactly("/ordinal");
    }
    assertThat(meeting("44").jsonPath().getString("ordinal")).isEqualTo("44");
  }

  private Response meeting(String ordinal) {
    return family
        .registrar("HOST")
        .post(
            "/meetings",
            """
            {"code":"%s","body":"%s","ordinal":%s,"mode":"online"}
            """
                .formatted(family.code("HOST-M"), family.code("HOST-STC"), ordinal));
  }

  @Test
  void anAddresseeHasWhatItsKindNeedsAndNothingElse() {
    assertThat(
            faults(
                """
                {"type":"invites","addressee":{"kind":"office","role":"adviser"}},
                {"type":"invites","addressee":{"kind":"body","code":"STC","name":"X"}},
                {"type":"invites","addressee":"the depositary"},
                {"type":"invites"},
                {"type":"requests-report","addressee":{"kind":"external","name":"X"}},
                {"type":"requests-report","addressee":"the secretariat"}
                """))
        .containsExactly(
            "/0/addressee/holder",
            "/1/addressee/name",
            "/2/addressee",
            "/3/addressee",
            "/4/addressee");
    assertThat(
            faults(
                """
                {"type":"invites","addressee":{"kind":"class","className":"all"}},
                {"type":"invites","addressee":{"kind":"everyone"}},
                {"type":"invites","addressee":{"kind":"body","code":"STC","x":1}},
                {"type":"invites","addressee":7}
                """))
        .containsExactlyInAnyOrder(
            "/0/addressee/className", "/1/addressee/kind", "/2/addressee/x", "/3/addressee");
  }

  @Test
  void aReleaseNamesALineOrAPurposeAYearAndAnAmount() {
    assertThat(
            faults(
                """
                {"type":"releases"},
                {"type":"releases","line":"CS-10","purpose":"both","year":2027,
                 "amount":{"amount":"1.00","currency":"EUR"}},
                {"type":"releases","line":"CS-10","year":2027,
                 "amount":{"amount":"0.00","currency":"EUR"}},
                {"type":"releases","line":"CS-10","year":2027,
                 "amount":{"amount":"1.001","currency":"EUR"}},
                {"type":"names-rate","currency":"EUR","rate":"0","in":"EUR"},
                {"type":"names-rate"}
                """))
        .containsExactly(
            "/0/line",
            "/0/year",
            "/0/amount",
            "/1/line",
            "/2/amount/amount",
            "/3/amount/amount",
            "/4/in",
            "/4/rate",
            "/5/currency",
            "/5/rate",
            "/5/in");
  }

  private List<String> faults(String effects) {
    var refused =
        family
            .registrar("HOST")
            .post(
                "/decisions",
                """
                {"body":"%s","meeting":"M","status":"adopted","adoptedOn":"2014-01-01","title":{"en":"Asks"},
                 "provisions":[{"verb":"invite","text":"…","effects":[%s]}]}
                """
                    .formatted(family.code("HOST-STC"), effects));
    assertThat(refused.statusCode()).isEqualTo(400);
    return refused.jsonPath().<String>getList("violations.pointer").stream()
        .map(pointer -> pointer.replaceFirst("^/provisions/0/effects", ""))
        .distinct()
        .toList();
  }

  @Test
  void anEmptyBodyIsAProblem() {
    Api.steward().post("/families", "").then().statusCode(400);
  }

  @Test
  void thePostsRepeatIsAnsweredTheSameAndDoneOnce() {
    var key = UUID.randomUUID().toString();
    var body =
        "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Org\"}}"
            .formatted(family.family(), family.code("ORG"));
    var first = Api.steward().post("/organisations", body, key);
    var second = Api.steward().post("/organisations", body, key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(Api.steward().post("/organisations", body).statusCode()).isEqualTo(409);
    assertThat(Api.steward().post("/organisations", body.replace("Org", "Other"), key).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aChangeNamesTheVersionItChanges() {
    var path = "/instruments/" + family.code("HOST");
    var body =
        """
        {"family":"%s","code":"%s","shortName":"HOST","names":{"en":"Renamed"},"kind":"convention",
         "binding":true,"identity":{"displayName":"Host","emblem":null,"colour":"#003366"}}
        """
            .formatted(family.family(), family.code("HOST"));
    assertThat(family.registrar("HOST").put(path, body, 2).statusCode()).isEqualTo(412);
    assertThat(family.registrar("PART").put(path, body, 1).statusCode()).isEqualTo(404);
    var changed = family.registrar("HOST").put(path, body, 1);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(changed.jsonPath().getString("identity.colour")).isEqualTo("#003366");
  }
}
