package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: S07's, S17's and S19's part in the registry. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class AuthorityTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
  }

  @Test
  void aRegistrarRecordsNothingOfAnother() {
    family.body("PART", "PART-MOP");
    family.meeting("PART", "PART-MOP", "PART-MOP-9", "2026-10-01");
    family.body("HOST", "HOST-STC");
    var foreign =
        """
        {"body":"%s","meeting":"%s","adoptedOn":"2026-10-01","status":"adopted",
         "title":{"en":"Not ours"}}
        """
            .formatted(family.code("PART-MOP"), family.code("PART-MOP-9"));
    family.registrar("HOST").post("/decisions", foreign).then().statusCode(404);
    var host = family.registrar("HOST");
    var somebody = family.enter(host, "somebody");
    host.post("/appointments", family.appointmentJson(somebody, "chair", family.code("PART-MOP")))
        .then()
        .statusCode(404);
    host.post(
            "/appointments",
            family.appointmentJson(
                family.enter(host, "HOST-registrar"), "executive-secretary", family.code("HOST")))
        .then()
        .statusCode(403);
    Api.steward().post("/decisions", foreign).then().statusCode(403);
  }

  @Test
  void anAppointmentToABindingRoleGivesNoRightUntilItIsConfirmed() {
    var id =
        family.appoint(
            family.registrar("HOST"), "successor", "executive-secretary", family.code("HOST"));
    assertThat(capacities("successor")).isEmpty();
    family
        .person("successor")
        .post("/appointments/" + id + "/confirmations", "{}")
        .then()
        .statusCode(403);
    family
        .registrar("HOST")
        .post("/appointments/" + id + "/confirmations", "{}")
        .then()
        .statusCode(403);
    family
        .secretary("PART")
        .post("/appointments/" + id + "/confirmations", "{}")
        .then()
        .statusCode(403);
    var confirmed = family.secretary("HOST").done("/appointments/" + id + "/confirmations", "{}");
    assertThat(confirmed.getString("status")).isEqualTo("counts");
    assertThat(capacities("successor"))
        .containsExactly(family.code("HOST") + ":executive-secretary");
  }

  @Test
  void theStewardFoundsAndDoesNothingElse() {
    var steward = Api.steward();
    var somebody = family.enter(steward, "somebody");
    for (var role : List.of("registrar", "executive-secretary", "finance-officer", "auditor")) {
      steward
          .post("/appointments", family.appointmentJson(somebody, role, family.code("HOST")))
          .then()
          .statusCode(403);
    }
    assertThat(
            steward
                .done(
                    "/appointments", family.appointmentJson(somebody, "operator", family.family()))
                .getString("status"))
        .isEqualTo("counts");
  }

  @Test
  void theHeadOfAnOrganisationAppointsItsAdvisers() {
    Api.steward()
        .done(
            "/organisations",
            "{\"family\":\"%s\",\"code\":\"%s\",\"names\":{\"en\":\"Adviser\"}}"
                .formatted(family.family(), family.code("ADV")));
    family.appoint(Api.steward(), "head", "head", family.code("ADV"));
    family.appoint(family.person("head"), "adviser", "adviser", family.code("ADV"));
    assertThat(capacities("adviser")).containsExactly(family.code("ADV") + ":adviser");
    family
        .person("head")
        .post(
            "/appointments",
            family.appointmentJson(
                family.enter(family.person("head"), "adviser"), "auditor", family.code("HOST")))
        .then()
        .statusCode(404);
  }

  @Test
  void oneActAppointsAPersonForSeveralHoldersOrForNone() {
    family.body("HOST", "HOST-STC");
    family.body("HOST", "HOST-COP");
    family.body("PART", "PART-STC");
    var registrar = family.registrar("HOST");
    var body =
        family
            .appointmentJson(
                family.enter(registrar, "member"), "committee-member", family.code("HOST-STC"))
            .replace("}", ",\"alsoFor\":[\"%s\"]}");
    for (var wrong : List.of("HOST-STC", "PART-STC")) {
      assertThat(registrar.post("/appointments", body.formatted(family.code(wrong))).statusCode())
          .as(wrong)
          .isEqualTo(wrong.startsWith("HOST") ? 400 : 404);
      assertThat(capacities("member")).isEmpty();
    }

    var id = registrar.done("/appointments", body.formatted(family.code("HOST-COP"))).get("id");

    assertThat(capacities("member"))
        .containsExactlyInAnyOrder(
            family.code("HOST-STC") + ":committee-member",
            family.code("HOST-COP") + ":committee-member");
    assertThat(
            registrar
                .read("/acts", Map.of("aggregate", String.valueOf(id)))
                .getList("items.bound.alsoFor"))
        .containsExactly(List.of(family.code("HOST-COP")));
    var other =
        registrar
            .read("/appointments", Map.of("holder", family.code("HOST-COP")))
            .getString("items.find{it.role=='committee-member'}.id");
    assertThat(
            registrar
                .read("/acts", Map.of("aggregate", String.valueOf(id)))
                .getList("items.bound.appointments"))
        .containsExactly(List.of(id, other));
  }

  @Test
  void anEndedAppointmentGivesNoRightAnyMore() {
    var id =
        family.appoint(
            family.registrar("HOST"), "officer", "programme-officer", family.code("HOST"));
    assertThat(capacities("officer")).hasSize(1);
    var before = Instant.now().toString();
    family.registrar("HOST").done("/appointments/" + id + "/ends", "{\"on\":\"2026-11-02\"}");
    assertThat(capacities("officer")).isEmpty();
    assertThat(
            Api.steward()
                .read("/appointments", Map.of("holder", family.code("HOST"), "asOf", "2026-11-01"))
                .getList("items.id"))
        .contains(id);
    assertThat(listed("asOf", "2026-11-02")).doesNotContain(id);
    assertThat(listed("asOf", "2026-11-02", "knownAt", before)).contains(id);
    assertThat(listed("knownAt", "2026-01-01T00:00:00Z")).isEmpty();
  }

  private List<String> listed(String... query) {
    var whole = new HashMap<String, String>();
    whole.put("holder", family.code("HOST"));
    for (int i = 0; i < query.length; i += 2) {
      whole.put(query[i], query[i + 1]);
    }
    return Api.steward().read("/appointments", whole).getList("items.id");
  }

  @Test
  void anOfficerInChargeActsWithinTheDaysOfTheDelegation() {
    var own =
        Api.steward()
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items.find{it.role=='executive-secretary'}.id");
    var deputy = family.enter(family.registrar("HOST"), "deputy");
    var path = "/appointments/" + own + "/delegations";
    var delegation =
        """
        {"person":"%s","from":"@","to":"%%","act":"mission"}
        """
            .formatted(deputy);
    for (var days : List.of("2026-11-01 2026-11-04", "2026-11-02 2027-05-02")) {
      family
          .secretary("HOST")
          .post(
              path, delegation.replace("@", days.substring(0, 10)).replace("%", days.substring(11)))
          .then()
          .statusCode(422);
    }
    var id =
        family
            .secretary("HOST")
            .done(path, delegation.replace("@", "2026-11-02").replace("%", "2026-11-04"))
            .getString("id");
    assertThat(capacities("deputy")).as("not confirmed like the office itself").isEmpty();
    family.registrar("HOST").done("/appointments/" + id + "/confirmations", "{}");
    assertThat(capacities("deputy"))
        .containsExactly("officer-in-charge for " + family.code("HOST") + ":executive-secretary");
    Api.steward()
        .done("/families/" + family.family() + "/business-date", "{\"date\":\"2026-11-04\"}");
    assertThat(capacities("deputy")).isEmpty();
    Api.steward()
        .post("/families/" + family.family() + "/business-date", "{\"date\":\"2026-11-03\"}")
        .then()
        .statusCode(422);
  }

  @Test
  void whoHoldsTheRoleForAnotherFamilyIsNotToldToNeedTheRole() {
    var other = FamilyExamples.founded();

    var refused = family.registrar("HOST").post("/persons", other.personJson("somebody"));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.jsonPath().getString("code")).isEqualTo("role-of-another-holder");
  }

  @Test
  void aMachineBindsNobody() {
    var machine =
        family
            .registrar("HOST")
            .done(
                "/persons",
                """
                {"family":"%s","kind":"machine","name":null,"office":"robot",
                 "login":{"issuer":"%s","subject":"%s-robot"}}
                """
                    .formatted(family.family(), TestIssuers.main(), family.family()))
            .getString("id");
    family
        .registrar("HOST")
        .post(
            "/appointments",
            family.appointmentJson(machine, "finance-officer", family.code("HOST")))
        .then()
        .statusCode(422);
  }

  @Test
  void twoOfficesOfOnePersonAreTwoCapacities() {
    family.instrument("BATS");
    family.office("BATS", "HOST-secretary", "executive-secretary", family.code("BATS"));
    assertThat(capacities("HOST-secretary")).hasSize(2);
  }

  @Test
  void aStrangersTokenIsRefused() {
    for (var token :
        List.of(
            TestTokens.ofUnknownIssuer("x"),
            TestTokens.expired("x"),
            TestTokens.token("x", "another-audience"),
            TestTokens.unsigned("x"),
            TestTokens.forged("x"))) {
      new Api("stranger", token).get("/families", Map.of()).then().statusCode(401);
    }
    io.restassured.RestAssured.given().get("/families").then().statusCode(401);
  }

  @Test
  void theSameSubjectOfAnotherIssuerIsAnotherLogin() {
    var subject = family.registrar("HOST").subject();
    var other = new Api(subject, TestTokens.ofOtherIssuer(subject)).read("/me", Map.of());
    assertThat(other.getString("person")).isNull();
    assertThat(other.getList("capacities")).isEmpty();
  }

  @Test
  void draftsDoNotExistForOthers() {
    family.body("HOST", "HOST-STC");
    family.meeting("HOST", "HOST-STC", "HOST-STC-60", "2026-12-01");
    family.appoint(family.registrar("HOST"), "member", "committee-member", family.code("HOST-STC"));
    family.appoint(family.registrar("HOST"), "auditor", "auditor", family.code("HOST"));
    var key =
        family
            .registrar("HOST")
            .done(
                "/decisions",
                """
                {"body":"%s","meeting":"%s","status":"draft","title":{"en":"Draft"}}
                """
                    .formatted(family.code("HOST-STC"), family.code("HOST-STC-60")))
            .getString("key");
    var path = "/decisions/" + key;
    family.secretary("HOST").get(path, Map.of()).then().statusCode(200);
    family.person("auditor").get(path, Map.of()).then().statusCode(200);
    family.person("member").get(path, Map.of()).then().statusCode(404);
    family.registrar("PART").get(path, Map.of()).then().statusCode(404);
    family.registrar("HOST").done(path + "/statuses", "{\"status\":\"tabled\"}");
    family.person("member").get(path, Map.of()).then().statusCode(200);
    family.registrar("PART").get(path, Map.of()).then().statusCode(404);
  }

  private List<String> capacities(String office) {
    return family.person(office).read("/me", Map.of()).getList("capacities");
  }
}
