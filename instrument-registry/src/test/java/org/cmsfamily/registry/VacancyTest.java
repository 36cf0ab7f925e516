package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nobody can act as registrar: who is left appoints one, and everybody sees who did. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class VacancyTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void registrarsUntilThe5th() {
    family = FamilyExamples.founded();
    for (var instrument : new String[] {"VAC", "LONE"}) {
      create(instrument);
      register(instrument);
    }
    family.appoint(Api.steward(), "VAC-secretary", "executive-secretary", family.code("VAC"));
    family.body("VAC", "VAC-STC");
    family.office("VAC", "chair", "chair", family.code("VAC-STC"));
  }

  @Test
  void theChairAndTheExecutiveSecretaryTogetherAppointOne() {
    var chair = family.person("chair");
    var successor = family.enter(chair, "successor");
    var appointment = family.appointmentJson(successor, "registrar", family.code("VAC"));
    chair.post("/appointments", appointment).then().statusCode(403);
    vacancy();
    chair
        .post("/appointments", family.appointmentJson(successor, "auditor", family.code("VAC")))
        .then()
        .statusCode(403);
    family.secretary("PART").post("/appointments", appointment).then().statusCode(404);
    steward(appointment).then().statusCode(403);

    var entered = chair.done("/appointments", appointment);
    assertThat(entered.getString("status")).isEqualTo("awaiting-confirmation");
    assertThat(entered.getString("enteredAs")).isEqualTo(family.code("VAC-STC") + ":chair");
    var path = "/appointments/" + entered.getString("id") + "/confirmations";
    chair.post(path, "{}").then().statusCode(403);
    assertThat(family.secretary("VAC").done(path, "{}").getString("status")).isEqualTo("counts");
    chair.post("/appointments", appointment).then().statusCode(403);
  }

  @Test
  void whereThereIsNeitherTheStewardHelpsForAtMost90Days() {
    var successor = family.enter(Api.steward(), "successor");
    var open = family.appointmentJson(successor, "registrar", family.code("LONE"));
    steward(open).then().statusCode(403);
    vacancy();
    assertThat(steward(open).statusCode()).isEqualTo(422);
    assertThat(steward(days(open, "2026-11-05", "2027-02-04")).statusCode()).isEqualTo(422);
    assertThat(steward(days(open, "2026-11-04", "2026-12-01")).statusCode()).isEqualTo(422);
    var helped = steward(days(open, "2026-11-05", "2027-02-03"));
    assertThat(helped.statusCode()).isEqualTo(201);
    assertThat(helped.jsonPath().getString("status")).isEqualTo("counts");
    assertThat(
            family
                .registrar("PART")
                .read("/appointments/" + helped.jsonPath().getString("id"), Map.of())
                .getString("enteredAs"))
        .endsWith(":steward");
  }

  @Test
  void aVacantOfficeHasAnOfficerInCharge() {
    family.body("HOST", "HOST-STC");
    family.office("HOST", "HOST-chair", "chair", family.code("HOST-STC"));
    var registrar = family.registrar("HOST");
    var own =
        Api.steward()
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items.find{it.role=='executive-secretary'}.id");
    var path = "/appointments/" + own + "/delegations";
    var body =
        """
        {"person":"%s","from":"2026-11-02","to":"%%s","act":"vacancy"}
        """
            .formatted(family.enter(registrar, "stand-in"));
    registrar.post(path, body.formatted("2027-01-01")).then().statusCode(404);
    registrar.done("/appointments/" + own + "/ends", "{\"on\":\"2026-11-02\"}");
    family.registrar("PART").post(path, body.formatted("2027-01-01")).then().statusCode(404);
    assertThat(registrar.post(path, body.formatted("2027-05-02")).statusCode()).isEqualTo(422);
    var entered = registrar.done(path, body.formatted("2027-01-01"));
    assertThat(entered.getString("status")).isEqualTo("awaiting-confirmation");
    var id = entered.getString("id");
    assertThat(entered.getString("officerInChargeFor")).isEqualTo(id);
    registrar.post("/appointments/" + id + "/confirmations", "{}").then().statusCode(403);
    family.person("HOST-chair").done("/appointments/" + id + "/confirmations", "{}");
    assertThat(family.person("stand-in").read("/me", Map.of()).getList("capacities"))
        .containsExactly("officer-in-charge for " + family.code("HOST") + ":executive-secretary");

    var successor =
        family.appoint(registrar, "successor", "executive-secretary", family.code("HOST"));
    family.person("HOST-chair").done("/appointments/" + successor + "/confirmations", "{}");
    assertThat(registrar.read("/appointments/" + id, Map.of()).getString("status"))
        .isEqualTo("ended");
  }

  @Test
  void nobodyIsInChargeOfAnOfficeBeyondTheDayOnWhichSomebodyComesToIt() {
    family.body("HOST", "HOST-STC");
    family.office("HOST", "HOST-chair", "chair", family.code("HOST-STC"));
    var registrar = family.registrar("HOST");
    var own =
        Api.steward()
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items.find{it.role=='executive-secretary'}.id");
    registrar.done("/appointments/" + own + "/ends", "{\"on\":\"2026-11-02\"}");
    var successor =
        family
            .appointmentJson(
                family.enter(registrar, "successor"), "executive-secretary", family.code("HOST"))
            .replace("2000-01-01", "2026-12-01");
    var entered = registrar.done("/appointments", successor).getString("id");
    family.person("HOST-chair").done("/appointments/" + entered + "/confirmations", "{}");
    var path = "/appointments/" + own + "/delegations";
    var body =
        """
        {"person":"%s","from":"2026-11-02","to":"%%s","act":"vacancy"}
        """
            .formatted(family.enter(registrar, "stand-in"));
    registrar
        .post(path, body.formatted("2027-01-01"))
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("until-the-next"));
    assertThat(registrar.post(path, body.formatted("2026-12-01")).statusCode()).isEqualTo(201);
  }

  private static Response steward(String appointment) {
    return Api.steward().post("/appointments", appointment);
  }

  private static String days(String appointment, String from, String to) {
    return appointment.replace(
        "\"from\":\"2000-01-01\"", "\"from\":\"%s\",\"to\":\"%s\"".formatted(from, to));
  }

  private void vacancy() {
    Api.steward()
        .done("/families/" + family.family() + "/business-date", "{\"date\":\"2026-11-05\"}");
  }

  private void create(String instrument) {
    Api.steward()
        .done(
            "/instruments",
            """
            {"family":"%s","code":"%s","shortName":"%s","names":{"en":"%s"},
             "kind":"agreement","binding":true}
            """
                .formatted(family.family(), family.code(instrument), instrument, instrument));
  }

  private void register(String instrument) {
    var registrar = family.enter(Api.steward(), instrument + "-registrar");
    var appointment = family.appointmentJson(registrar, "registrar", family.code(instrument));
    Api.steward().done("/appointments", days(appointment, "2000-01-01", "2026-11-05"));
  }
}
