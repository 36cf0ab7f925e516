package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No one of another family, or of another instrument of the same family, writes what is HOST's. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
@SuppressWarnings("NullAway.Init") // before each test
class AcrossFamiliesTest {

  private RecordedFamily own;
  private RecordedFamily other;

  @BeforeEach
  void record() {
    own = RecordedFamily.recorded();
    other = RecordedFamily.recorded();
  }

  @Test
  void nobodyElseWritesWhatIsHosts() {
    var before = own.everything();
    for (var attempt : onWhatIsHosts()) {
      for (var stranger : strangers()) {
        var answer = attempt.by(stranger);
        assertThat(answer.statusCode())
            .as("%s by %s: %s", attempt, stranger.subject(), answer.body().asString())
            .isIn(403, 404);
      }
    }
    assertThat(own.everything()).isEqualTo(before);
  }

  private List<Api> strangers() {
    return List.of(
        other.family().registrar("HOST"),
        other.family().secretary("HOST"),
        other.family().person("operator"),
        own.family().registrar("PART"),
        own.family().secretary("PART"));
  }

  @Test
  void everyWriteOfTheRegistryIsTried() {
    Map<String, Map<String, Object>> paths =
        JsonPath.from(Path.of("../docs/api/registry.json").toFile()).getMap("paths");
    var operations = new ArrayList<String>();
    paths.forEach(
        (path, methods) ->
            methods.keySet().stream()
                .filter(List.of("post", "put", "patch", "delete")::contains)
                .forEach(method -> operations.add(method + " " + path.replace("/registry", ""))));
    var tried =
        onWhatIsHosts().stream()
            .map(attempt -> attempt.method() + " " + attempt.operation())
            .collect(Collectors.toSet());
    operations.removeIf(AcrossFamiliesTest::isElsewhere);
    assertThat(operations).hasSizeGreaterThan(25).isSubsetOf(tried);
  }

  /** Persons, appointments and what an operator does with the service have tests of their own. */
  private static boolean isElsewhere(String operation) {
    var feature = operation.split("/", -1)[1];
    return !List.of(
            "families",
            "instruments",
            "organisations",
            "secretariats",
            "bodies",
            "meetings",
            "decisions",
            "budgets",
            "invitations",
            "transmittals")
        .contains(feature);
  }

  @Test
  void whatIsAnothersIsNotKnownInARequestOnOwnThings() {
    var before = List.of(own.everything(), other.everything());
    for (var attempt : namingWhatIsAnothers()) {
      var answer = attempt.by(own.family().registrar("HOST"));
      assertThat(answer.statusCode())
          .as("%s: %s", attempt, answer.body().asString())
          .isIn(404, 422);
    }
    for (var attempt : sentToWhatIsAnothers()) {
      var answer = attempt.by(own.family().secretary("HOST"));
      assertThat(answer.statusCode())
          .as("%s: %s", attempt, answer.body().asString())
          .isIn(404, 422);
    }
    assertThat(List.of(own.everything(), other.everything())).isEqualTo(before);
  }

  @Test
  void anAnswerDoesNotTellWhetherWhatIsAnothersExists() {
    var there = own.code("PART-DRAFT");
    own.family()
        .registrar("PART")
        .done(
            "/decisions",
            """
            {"key":"%s","body":"%s","meeting":"%s","status":"draft","title":{"en":"Draft"}}
            """
                .formatted(there, own.code("PART-MOP"), own.code("PART-MOP-1")));
    var missing = own.code("PART-NONE!").replace("!", "");
    for (var attempt : naming(there)) {
      var nowhere =
          new Attempt(
              "post",
              attempt.operation(),
              attempt.path().replace(there, missing),
              attempt.body().replace(there, missing));
      for (var person : List.of(own.family().registrar("HOST"), own.family().secretary("HOST"))) {
        assertThat(text(attempt.by(person).asString(), there))
            .as("%s", attempt)
            .isEqualTo(text(nowhere.by(person).asString(), missing));
      }
    }
  }

  private static String text(String answer, String key) {
    return answer.replace(key, "KEY").replaceAll("\"traceId\":\"[^\"]*\"", "");
  }

  private List<Attempt> naming(String key) {
    return List.of(
        Attempt.post("", "/decisions/" + key + "/statuses", "{\"status\":\"tabled\"}"),
        Attempt.post(
            "", "/decisions/" + key + "/confirmations", FamilyExamples.AGAINST_THE_DOCUMENT),
        Attempt.post("", "/decisions/" + key + "/errata", "{\"text\":\"No\"}"),
        Attempt.post(
            "", "/decisions", decision("HOST-COP", "HOST-COP-9", "\"key\":\"" + key + "\",")),
        Attempt.post("", "/budgets", budget("\"code\":\"" + key + "\",")),
        Attempt.post("", "/budgets", budget("\"adoptedBy\":\"" + key + "\",")),
        Attempt.post("", "/invitations/" + own.invitation() + "/answers", answer(key)),
        Attempt.post(
            "",
            "/transmittals",
            "{\"toBody\":\"%s\",\"decisions\":[\"%s\"]}".formatted(own.code("PART-MOP"), key)),
        Attempt.post(
            "",
            "/budgets/" + own.code("HOST-B1") + "/corrections/" + key + "/confirmations",
            "{}"));
  }

  @Test
  void aFamilyHasNoHostOfAnother() {
    var third = FamilyExamples.unfounded();
    var taken = third.familyJson("2026-11-02").replace(third.code("HOST"), other.code("HOST"));
    assertThat(Api.steward().post("/families", taken).statusCode()).isEqualTo(422);
    Api.steward().done("/families", third.familyJson("2026-11-02"));
    Api.steward().done("/instruments", instrument("X").replace(own.code("X"), third.code("HOST")));
    own.family().appoint(Api.steward(), "third-registrar", "registrar", third.code("HOST"));
    var renamed = third.familyJson("2026-11-02").replace("Test family", "Taken");
    var answer =
        own.family().person("third-registrar").put("/families/" + third.family(), renamed, 1);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
  }

  @Test
  void theSeatsOfAnOfficeAreNotThoseOfWhomeverItServesToo() {
    var office = own.code("OFFICE");
    Api.steward()
        .done(
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"O\"}}"
                .formatted(own.family().family(), office));
    var path = "/secretariats/" + office;
    var seat = "{\"city\":\"Rome\",\"country\":\"IT\",\"from\":\"2010-01-01\"}";
    own.family()
        .registrar("PART")
        .done(
            path + "/serving-arrangements",
            arrangement(own.code("PART"), "null", "null").replace("interim", "coordination"));
    own.family()
        .registrar("HOST")
        .done(path + "/serving-arrangements", arrangement("HOST", "null"));
    own.family().registrar("PART").post(path + "/seats", seat).then().statusCode(404);
    own.family().registrar("HOST").done(path + "/seats", seat);
  }

  /** Every operation on a thing of HOST's, or that makes one. */
  private List<Attempt> onWhatIsHosts() {
    var attempts = new ArrayList<Attempt>();
    attempts.addAll(onTheFamily());
    attempts.addAll(onTheOffice());
    attempts.addAll(onBodies());
    attempts.addAll(onDecisions());
    attempts.addAll(onBudgets());
    attempts.addAll(onLetters());
    attempts.addAll(corrections());
    return attempts;
  }

  private List<Attempt> corrections() {
    var decision = "/decisions/" + own.code("HOST-D1");
    var meeting = "/meetings/" + own.code("HOST-COP-9");
    var named = "{\"names\":{\"en\":\"Taken\"},\"reason\":\"x\"}";
    return List.of(
        Attempt.post(
            "/bodies/{code}/corrections",
            "/bodies/" + own.code("HOST-STC") + "/corrections",
            named),
        Attempt.post(
            "/meetings/{code}/corrections",
            meeting + "/corrections",
            "{\"city\":\"Rome\",\"reason\":\"x\"}"),
        Attempt.post("/meetings/{code}/documents", meeting + "/documents", ""),
        Attempt.post(
            "/decisions/{key}/corrections",
            decision + "/corrections",
            "{\"title\":{\"en\":\"Taken\"},\"reason\":\"x\"}"),
        Attempt.post(
            "/decisions/{key}/texts",
            decision + "/texts",
            "{\"language\":\"fr\",\"title\":\"T\",\"provisions\":[\"Invite.\"]}"));
  }

  private List<Attempt> onTheFamily() {
    var code = own.family().family();
    return List.of(
        Attempt.post("/families", "/families", own.family().familyJson("2026-11-02")),
        Attempt.put("/families/{code}", "/families/" + code, own.family().familyJson("2026-11-02")),
        Attempt.post(
            "/families/{code}/confirmations", "/families/" + code + "/confirmations", "{}"),
        Attempt.post(
            "/families/{code}/business-date",
            "/families/" + code + "/business-date",
            "{\"date\":\"2027-01-01\"}"),
        Attempt.post("/instruments", "/instruments", instrument("NEW")),
        Attempt.put("/instruments/{code}", "/instruments/" + own.code("HOST"), instrument("HOST")),
        Attempt.post(
            "/organisations",
            "/organisations",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"New\"}}"
                .formatted(code, own.code("NEW"))));
  }

  private String instrument(String name) {
    return """
    {"family":"%s","code":"%s","shortName":"Taken","names":{"en":"Taken"},"kind":"agreement",
     "binding":true}
    """
        .formatted(own.family().family(), own.code(name));
  }

  private List<Attempt> onTheOffice() {
    var path = "/secretariats/" + own.code("HOST-SEC");
    var served = "/secretariats/{code}/serving-arrangements";
    var attempts = new ArrayList<Attempt>();
    attempts.add(
        Attempt.post(
            "/secretariats",
            "/secretariats",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"New\"}}"
                .formatted(own.family().family(), own.code("NEW"))));
    for (var replaces : List.of("null", "\"a1\"")) {
      attempts.add(
          Attempt.post(served, path + "/serving-arrangements", arrangement("HOST", replaces)));
      attempts.add(
          Attempt.post(
              "/secretariats/{code}/seats",
              path + "/seats",
              "{\"city\":\"Rome\",\"country\":\"IT\",\"from\":\"2010-01-01\",\"replaces\":%s}"
                  .formatted(replaces.replace("a1", "s1"))));
    }
    return attempts;
  }

  private String arrangement(String instrument, String replaces) {
    return arrangement(own.code(instrument), replaces, "null");
  }

  private static String arrangement(String instrument, String replaces, String decision) {
    return """
    {"instrument":"%s","role":"interim","from":"2010-01-01","replaces":%s,"decision":%s}
    """
        .formatted(instrument, replaces, decision);
  }

  private List<Attempt> onBodies() {
    return List.of(
        Attempt.post(
            "/bodies",
            "/bodies",
            """
            {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"New"}}
            """
                .formatted(own.code("HOST"), own.code("HOST-NEW"))),
        Attempt.post(
            "/bodies/{code}/competences",
            "/bodies/" + own.code("HOST-STC") + "/competences",
            "{\"subject\":\"budget\"}"),
        Attempt.post(
            "/bodies/{code}/competences",
            "/bodies/" + own.code("HOST-STC") + "/competences",
            "{\"subject\":\"budget\",\"replaces\":\"c1\"}"),
        Attempt.post(
            "/bodies/{code}/competences/{id}/withdrawals",
            "/bodies/" + own.code("HOST-STC") + "/competences/c1/withdrawals",
            "{\"reason\":\"No\"}"),
        Attempt.post(
            "/secretariats/{code}/serving-arrangements/{id}/withdrawals",
            "/secretariats/" + own.code("HOST-SEC") + "/serving-arrangements/a1/withdrawals",
            "{\"reason\":\"No\"}"),
        Attempt.post(
            "/meetings",
            "/meetings",
            """
            {"code":"%s","body":"%s","ordinal":"7","mode":"online"}
            """
                .formatted(own.code("HOST-COP-7"), own.code("HOST-COP"))));
  }

  private List<Attempt> onDecisions() {
    var one = "/decisions/" + own.code("HOST-D1");
    var two = "/decisions/" + own.code("HOST-D2");
    return List.of(
        Attempt.post("/decisions", "/decisions", decision("HOST-COP", "HOST-COP-9", "")),
        Attempt.post("/decisions/{key}/statuses", one + "/statuses", "{\"status\":\"superseded\"}"),
        Attempt.post("/decisions/{key}/errata", one + "/errata", "{\"text\":\"No\"}"),
        Attempt.post("/decisions/{key}/documents", one + "/documents", ""),
        Attempt.post("/decisions/{key}/conditions-met", two + "/conditions-met", "{}"),
        Attempt.post("/decisions/{key}/retractions", two + "/retractions", "{\"reason\":\"No\"}"),
        Attempt.post(
            "/decisions/{key}/confirmations",
            two + "/confirmations",
            FamilyExamples.AGAINST_THE_DOCUMENT));
  }

  private String decision(String body, String meeting, String more) {
    return """
    {%s"body":"%s","meeting":"%s","adoptedOn":"2026-10-15","status":"adopted",
     "title":{"en":"New"}}
    """
        .formatted(more, own.code(body), own.code(meeting));
  }

  private List<Attempt> onBudgets() {
    var path = "/budgets/" + own.code("HOST-B1");
    var correction = "{\"line\":\"CS-10\",\"year\":2027,\"amount\":\"1.00\",\"reason\":\"No\"}";
    return List.of(
        Attempt.post("/budgets", "/budgets", budget("")),
        Attempt.post("/budgets/{code}/confirmations", path + "/confirmations", "{}"),
        Attempt.post("/budgets/{code}/retractions", path + "/retractions", "{\"reason\":\"No\"}"),
        Attempt.post("/budgets/{code}/documents", path + "/documents", ""),
        Attempt.post("/budgets/{code}/corrections", path + "/corrections", correction),
        Attempt.post(
            "/budgets/{code}/corrections/{id}/confirmations",
            path + "/corrections/k1/confirmations",
            "{}"));
  }

  private String budget(String more) {
    return """
    {%s"instrument":"%s","period":"2028","currency":"EUR","programmeSupportCost":"included",
     "lines":[{"code":"CS-10","names":{"en":"Line"},"amounts":{"2028":"1.00"}}]}
    """
        .formatted(more, own.code("HOST"));
  }

  /** The invitation is to PART of the other family, whose registrar is none of the strangers. */
  private List<Attempt> onLetters() {
    var path = "/transmittals/" + own.transmittal();
    var at = "{\"meeting\":\"%s\",\"on\":\"2026-11-02\"}".formatted(own.code("HOST-STC-5"));
    return List.of(
        Attempt.post(
            "/invitations/{id}/answers",
            "/invitations/" + other.invitation() + "/answers",
            "{\"outcome\":\"declined\"}"),
        Attempt.post(
            "/transmittals",
            "/transmittals",
            """
            {"toBody":"%s","documents":["A letter"],"actingAs":"%s:executive-secretary"}
            """
                .formatted(own.code("PART-MOP"), own.code("HOST"))),
        Attempt.post("/transmittals/{id}/receipts", path + "/receipts", at),
        Attempt.post("/transmittals/{id}/considerations", path + "/considerations", at));
  }

  private String answer(String decision) {
    return "{\"outcome\":\"answered\",\"decision\":\"%s\"}".formatted(decision);
  }

  /** What HOST's registrar may do, but for the thing of another that it names. */
  private List<Attempt> namingWhatIsAnothers() {
    var attempts = new ArrayList<Attempt>();
    for (var key : List.of(other.code("HOST-D1"), other.code("HOST-D2"))) {
      attempts.add(Attempt.post("", "/budgets", budget("\"adoptedBy\":\"%s\",".formatted(key))));
      attempts.add(
          Attempt.post(
              "",
              "/bodies/" + own.code("HOST-STC") + "/competences",
              "{\"subject\":\"budget\",\"decision\":\"%s\"}".formatted(key)));
      attempts.add(
          Attempt.post(
              "",
              "/secretariats/" + own.code("HOST-SEC") + "/serving-arrangements",
              arrangement(own.code("HOST"), "null", "\"" + key + "\"")));
      attempts.add(
          Attempt.post(
              "",
              "/decisions",
              decision(
                  "HOST-COP",
                  "HOST-COP-9",
                  "\"relations\":[{\"type\":\"supersedes\",\"target\":\"%s\"}],".formatted(key))));
    }
    attempts.add(
        Attempt.post(
            "",
            "/secretariats/" + other.code("HOST-SEC") + "/serving-arrangements",
            arrangement(own.code("HOST"), "null", "null")));
    attempts.add(
        Attempt.post(
            "",
            "/secretariats/" + other.code("HOST-SEC") + "/serving-arrangements",
            arrangement(own.code("HOST"), "\"a1\"", "null")));
    attempts.add(
        Attempt.post(
            "",
            "/decisions/" + own.code("HOST-D2") + "/statuses",
            "{\"status\":\"superseded\",\"meeting\":\"%s\"}".formatted(other.code("HOST-COP-9"))));
    for (var addressee :
        List.of(
            "{\"kind\":\"body\",\"code\":\"%s\"}".formatted(other.code("PART-MOP")),
            "{\"kind\":\"instrument\",\"code\":\"%s\"}".formatted(other.code("PART")),
            "{\"kind\":\"office\",\"role\":\"chair\",\"holder\":\"%s\"}"
                .formatted(other.code("PART-MOP")))) {
      attempts.add(Attempt.post("", "/decisions", inviting(addressee, own.code("PART-MOP-1"))));
    }
    attempts.add(
        Attempt.post(
            "",
            "/decisions",
            inviting(
                "{\"kind\":\"body\",\"code\":\"%s\"}".formatted(own.code("PART-MOP")),
                other.code("PART-MOP-1"))));
    attempts.add(
        Attempt.post(
            "",
            "/bodies",
            """
            {"instrument":"%s","code":"%s","type":"bureau","names":{"en":"New"},"parent":"%s"}
            """
                .formatted(own.code("HOST"), own.code("HOST-NEW"), other.code("HOST-STC"))));
    attempts.add(
        Attempt.post(
            "",
            "/transmittals/" + own.transmittal() + "/receipts",
            "{\"meeting\":\"%s\",\"on\":\"2026-11-02\"}".formatted(other.code("HOST-STC-5"))));
    return attempts;
  }

  private String inviting(String addressee, String meeting) {
    return decision(
        "HOST-COP",
        "HOST-COP-9",
        """
        "provisions":[{"verb":"invite","text":"Invites.","effects":[
          {"type":"invites","addressee":%s,"meeting":"%s"}]}],
        """
            .formatted(addressee, meeting));
  }

  private List<Attempt> sentToWhatIsAnothers() {
    return List.of(
        letter(other.code("HOST-STC"), "\"documents\":[\"A letter\"]"),
        letter(
            own.code("PART-MOP"),
            "\"documents\":[\"A letter\"],\"toMeeting\":\"%s\""
                .formatted(other.code("PART-MOP-1"))),
        letter(own.code("PART-MOP"), "\"decisions\":[\"%s\"]".formatted(other.code("HOST-D1"))),
        letter(
            own.code("PART-MOP"),
            "\"documents\":[\"A letter\"],\"answers\":[\"%s\"]".formatted(other.invitation())));
  }

  private static Attempt letter(String to, String what) {
    return Attempt.post("", "/transmittals", "{\"toBody\":\"%s\",%s}".formatted(to, what));
  }

  @Test
  void theAddresseeAloneAnswersAnInvitation() {
    var path = "/invitations/" + own.invitation() + "/answers";
    var declined = "{\"outcome\":\"declined\"}";
    for (var stranger :
        List.of(
            own.family().registrar("HOST"),
            other.family().registrar("HOST"),
            other.family().registrar("PART"))) {
      stranger.post(path, declined).then().statusCode(404);
    }
    assertThat(
            own.family()
                .registrar("PART")
                .read("/invitations/" + own.invitation(), Map.of())
                .getString("state"))
        .isEqualTo("open");
  }
}
