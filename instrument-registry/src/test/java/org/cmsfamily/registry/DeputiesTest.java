package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer-in-charge may not do for the principal, and how long one stays. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DeputiesTest {
  private static final String TODAY = "2026-11-02";

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded(TODAY);
  }

  @Test
  void aDeputyDoesNotConfirmWhatThePrincipalEnteredInAnotherOffice() {
    theSecretaryIsRegistrarToo();
    var deputy = deputy("deputy");
    var capacity = family.code("HOST") + ":registrar";
    var finance =
        family
            .secretary("HOST")
            .done(
                "/appointments",
                family
                    .appointmentJson(
                        family.enter(family.registrar("HOST"), "finance"),
                        "finance-officer",
                        family.code("HOST"))
                    .replace("}", ",\"actingAs\":\"%s\"}".formatted(capacity)))
            .getString("id");
    confirm(deputy, finance)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-a-second-office-holder"));
    confirm(family.registrar("HOST"), finance).then().statusCode(200);
  }

  @Test
  void aDeputyDoesNotConfirmThePrincipalsAppointment() {
    var deputy = deputy("deputy");
    var finance =
        family.appoint(
            family.registrar("HOST"), "HOST-secretary", "finance-officer", family.code("HOST"));
    confirm(deputy, finance)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/own-appointment"));
  }

  @Test
  void theDelegateDoesNotConfirmTheDelegationNorDoesAnotherDeputyOfThePrincipal() {
    var deputy = deputy("deputy");
    var other = delegate("other", TODAY, "2026-12-01").jsonPath().getString("id");
    confirm(deputy, other).then().statusCode(403);
    confirm(family.person("other"), other).then().statusCode(403);
    confirm(family.secretary("HOST"), other).then().statusCode(403);
    confirm(family.registrar("HOST"), other).then().statusCode(200);
  }

  @Test
  void aDeputysActsReadAsWhatTheyAre() {
    var deputy = deputy("deputy");
    var finance =
        family.appoint(family.registrar("HOST"), "finance", "finance-officer", family.code("HOST"));
    var text = "officer-in-charge for " + family.code("HOST") + ":executive-secretary";
    confirm(deputy, finance).then().statusCode(200).body("confirmedAs", equalTo(text));
    assertThat(
            family
                .registrar("HOST")
                .read("/acts", Map.of("aggregate", finance))
                .getList("items.capacity"))
        .containsExactlyInAnyOrder(family.code("HOST") + ":registrar", text);
    var office = family.code("HOST") + ":executive-secretary";
    for (var capacity : List.of(office, text)) {
      var found = Map.of("aggregate", finance, "capacity", capacity);
      assertThat(family.registrar("HOST").read("/acts", found).getList("items.capacity"))
          .as(capacity)
          .containsExactly(text);
    }
  }

  @Test
  void aDeputyEndsWithThePrincipalWheneverThatIs() {
    deputy("deputy");
    var own = secretarysAppointment();
    family.registrar("HOST").done("/appointments/" + own + "/ends", "{\"on\":\"2026-11-20\"}");
    assertThat(capacities("deputy")).hasSize(1);
    Api.steward()
        .done("/families/" + family.family() + "/business-date", "{\"date\":\"2026-11-20\"}");
    assertThat(capacities("deputy")).isEmpty();
  }

  @Test
  void eachOfficeHasItsFamilyItsHoldersNamesAndANameOfItsOwn() {
    deputy("deputy");
    var own = family.secretary("HOST").read("/me", Map.of());
    assertThat(own.getList("offices.capacity")).isEqualTo(own.getList("capacities"));
    assertThat(own.getString("offices[0].family")).isEqualTo(family.family());
    assertThat(own.getString("offices[0].holder")).isEqualTo(family.code("HOST"));
    assertThat(own.getString("offices[0].kind")).isEqualTo("instrument");
    assertThat(own.getString("offices[0].names.en")).isNotBlank();
    assertThat(own.getString("offices[0].office.message")).isEqualTo("Executive Secretary");
    var deputys = family.person("deputy").read("/me", Map.of());
    assertThat(deputys.getBoolean("offices[0].inCharge")).isTrue();
    assertThat(deputys.getString("offices[0].office.message"))
        .isEqualTo("Officer-in-charge for: Executive Secretary");
    var steward = Api.steward().read("/me", Map.of());
    assertThat(steward.getString("offices[0].role")).isEqualTo("steward");
    assertThat(steward.getString("offices[0].names")).isNull();
  }

  @Test
  void aDeputyHasNoDeputy() {
    var delegation = delegate("deputy", TODAY, "2026-12-01").jsonPath().getString("id");
    confirm(family.registrar("HOST"), delegation).then().statusCode(200);
    var body =
        """
        {"person":"%s","from":"%s","to":"2026-11-20","act":"mission"}
        """
            .formatted(family.enter(family.registrar("HOST"), "further"), TODAY);
    for (var id : List.of(delegation, secretarysAppointment())) {
      var status =
          family.person("deputy").post("/appointments/" + id + "/delegations", body).statusCode();
      assertThat(status).isBetween(400, 499);
    }
  }

  @Test
  void delegationsThatFollowEachOtherAreOneAndLastNoLongerThanOne() {
    delegate("deputy", TODAY, "2027-02-01").then().statusCode(201);
    delegate("deputy", "2027-02-01", "2027-05-01").then().statusCode(201);
    delegate("deputy", "2027-05-01", "2027-05-02")
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("at-most-180-days"));
    delegate("another", "2027-05-01", "2027-10-01").then().statusCode(201);
  }

  private Api deputy(String office) {
    var id = delegate(office, TODAY, "2026-12-01").jsonPath().getString("id");
    confirm(family.registrar("HOST"), id).then().statusCode(200);
    return family.person(office);
  }

  private Response delegate(String office, String from, String to) {
    var person = family.enter(family.registrar("HOST"), office);
    return family
        .secretary("HOST")
        .post(
            "/appointments/" + secretarysAppointment() + "/delegations",
            """
            {"person":"%s","from":"%s","to":"%s","act":"mission",
             "actingAs":"%s:executive-secretary"}
            """
                .formatted(person, from, to, family.code("HOST")));
  }

  private void theSecretaryIsRegistrarToo() {
    family.body("HOST", "HOST-STC");
    family.office("HOST", "chair", "chair", family.code("HOST-STC"));
    var id =
        family.appoint(
            family.registrar("HOST"), "HOST-secretary", "registrar", family.code("HOST"));
    confirm(family.person("chair"), id).then().statusCode(200);
  }

  private static Response confirm(Api by, String id) {
    return by.post("/appointments/" + id + "/confirmations", "{}");
  }

  private String secretarysAppointment() {
    return Api.steward()
        .read("/appointments", Map.of("holder", family.code("HOST")))
        .getString("items.find{it.role=='executive-secretary' && it.officerInChargeFor==null}.id");
  }

  private List<String> capacities(String office) {
    return family.person(office).read("/me", Map.of()).getList("capacities");
  }
}
