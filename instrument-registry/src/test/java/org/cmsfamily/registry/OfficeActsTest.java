package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Each thing shows what the caller may do to it now, or why not. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class OfficeActsTest {

  @Test
  void everythingSaysWhatTheRegistrarMayDo() {
    var recorded = RecordedFamily.recorded();
    var registrar = recorded.family().registrar("HOST");
    var person = recorded.family().enter(registrar, "officer");
    var appointment =
        recorded.family().appoint(registrar, "finance", "finance-officer", recorded.code("HOST"));
    for (var path :
        List.of(
            "/families/" + recorded.family().family(),
            "/instruments/" + recorded.code("HOST"),
            "/secretariats/" + recorded.code("HOST-SEC"),
            "/bodies/" + recorded.code("HOST-STC"),
            "/meetings/" + recorded.code("HOST-STC-5"),
            "/persons/" + person,
            "/appointments/" + appointment,
            "/decisions/" + recorded.code("HOST-D2"),
            "/budgets/" + recorded.code("HOST-B1"),
            "/transmittals/" + recorded.transmittal())) {
      assertThat(registrar.read(path, Map.of()).getList("acts.findAll{it.allowed}.name"))
          .as(path)
          .isNotEmpty();
    }
    assertThat(
            recorded
                .family()
                .registrar("PART")
                .read("/invitations/" + recorded.invitation(), Map.of())
                .getList("acts.findAll{it.allowed}.name"))
        .containsExactly("answer-invitation");
  }

  @Test
  void whoEnteredItReadsWhoConfirmsIt() {
    var recorded = RecordedFamily.recorded();
    var path = "/decisions/" + recorded.code("HOST-D2");
    var registrar = recorded.family().registrar("HOST").read(path, Map.of());
    assertThat(allowed(registrar, "confirm-decision")).isFalse();
    assertThat(registrar.getList("acts.find{it.name=='confirm-decision'}.why"))
        .containsExactly("you entered it, and another one confirms it");
    assertThat(allowed(registrar, "retract-decision")).isTrue();
    assertThat(allowed(registrar, "correct-decision")).isFalse();
    var secretary = recorded.family().secretary("HOST").read(path, Map.of());
    assertThat(allowed(secretary, "confirm-decision")).isTrue();
    assertThat(secretary.getList("acts.find{it.name=='confirm-decision'}.as"))
        .containsExactly(recorded.code("HOST") + ":executive-secretary");
  }

  @Test
  void whoHoldsNoRoleForItReadsNothingOfItsState() {
    var recorded = RecordedFamily.recorded();
    var budget =
        recorded.family().registrar("PART").read("/budgets/" + recorded.code("HOST-B1"), Map.of());
    assertThat(budget.getList("acts.allowed")).containsOnly(false);
    assertThat(budget.getList("acts.why.flatten()"))
        .as("registrar, but of another instrument")
        .containsOnly("you hold the role registrar, but for nobody who may do this here");
    var member = recorded.family().person("nobody");
    assertThat(
            member
                .read("/budgets/" + recorded.code("HOST-B1"), Map.of())
                .getList("acts.reasons.flatten().code"))
        .containsOnly("act-needs-role");
  }

  @Test
  void aRegistrarAppointsADashboardOfTheOwnInstrument() {
    var family = FamilyExamples.founded();
    var machine = family.personJson("chart").replace("human", "machine");
    var id = family.registrar("HOST").done("/persons", machine).getString("id");
    var appointment = family.appointmentJson(id, "dashboard", family.code("HOST"));
    family.registrar("PART").post("/appointments", appointment).then().statusCode(404);
    assertThat(family.registrar("HOST").done("/appointments", appointment).getString("status"))
        .isEqualTo("counts");
  }

  @Test
  void theFamilysTreasurerIsAFinanceOfficerOfTheFamilyItself() {
    var family = FamilyExamples.founded();
    var id = family.enter(Api.steward(), "treasurer");
    var appointment = family.appointmentJson(id, "finance-officer", family.family());
    family.registrar("HOST").post("/appointments", appointment).then().statusCode(404);
    assertThat(Api.steward().done("/appointments", appointment).getString("status"))
        .isEqualTo("counts");
    var machine = family.personJson("computer").replace("human", "machine");
    var computer = Api.steward().done("/persons", machine).getString("id");
    Api.steward()
        .post("/appointments", family.appointmentJson(computer, "finance-officer", family.family()))
        .then()
        .statusCode(422);
  }

  @Test
  void aMachinesRoleIsGivenToNoHuman() {
    var family = FamilyExamples.founded();
    var human = family.enter(Api.steward(), "somebody");
    for (var role : List.of("reporting-job", "dashboard")) {
      var refused =
          Api.steward().post("/appointments", family.appointmentJson(human, role, family.family()));
      assertThat(refused.statusCode()).as(role).isEqualTo(422);
      assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/person");
    }
  }

  @Test
  void theHeadOfAnInstrumentCommunicatesForIt() {
    var family = FamilyExamples.founded();
    family.body("PART", "PART-MOP");
    family.office("HOST", "head", "head", family.code("HOST"));
    var sent =
        family
            .person("head")
            .done(
                "/transmittals",
                "{\"toBody\":\"%s\",\"documents\":[\"A letter\"]}"
                    .formatted(family.code("PART-MOP")));
    assertThat(sent.getString("capacity")).isEqualTo(family.code("HOST") + ":head");
  }

  private static boolean allowed(JsonPath view, String act) {
    return view.getBoolean("acts.find{it.name=='%s'}.allowed".formatted(act));
  }
}
