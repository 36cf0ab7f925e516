package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A login is shown to belong to its person by a one-time code. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class LoginsTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded();
  }

  @Test
  void aBindingRoleNeedsALoginThatIsProved() {
    var entered = enter("officer");
    var person = entered.getString("id");
    appointed(person, "finance-officer")
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("login-proved"))
        .body("violations.pointer", hasItem("/person"));
    appointed(person, "programme-officer").then().statusCode(201);
    prove(family.person("officer"), entered.getString("loginCode")).then().statusCode(200);
    appointed(person, "finance-officer").then().statusCode(201);
  }

  @Test
  void soDoesADelegation() {
    var own =
        Api.steward()
            .read("/appointments", Map.of("holder", family.code("HOST")))
            .getString("items.find{it.role=='executive-secretary'}.id");
    family
        .secretary("HOST")
        .post(
            "/appointments/" + own + "/delegations",
            """
            {"person":"%s","from":"2026-11-02","to":"2026-12-01","act":"mission"}
            """
                .formatted(enter("deputy").getString("id")))
        .then()
        .statusCode(422)
        .body("violations.rule", hasItem("login-proved"));
  }

  @Test
  void aCodeIsForItsLoginAndForOnce() {
    var code = enter("officer").getString("loginCode");
    enter("other");
    prove(family.person("other"), code).then().statusCode(422);
    prove(Api.as("stranger"), code).then().statusCode(422);
    prove(family.registrar("HOST"), code).then().statusCode(422);
    prove(family.person("officer"), "AAAA-BBBB-CCCC")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/login-code-refused"));
    prove(family.person("officer"), code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
        .then()
        .statusCode(200)
        .body("office", equalTo("officer"));
    prove(family.person("officer"), code).then().statusCode(422);
  }

  @Test
  void aNewCodeEndsTheOldOne() {
    var entered = enter("officer");
    var path = "/persons/" + entered.getString("id") + "/login-codes";
    var renewed = family.registrar("HOST").done(path, "{}").getString("code");
    prove(family.person("officer"), entered.getString("loginCode")).then().statusCode(422);
    prove(family.person("officer"), renewed).then().statusCode(200);
    var again = family.registrar("HOST").done(path, "{}").getString("code");
    prove(family.person("officer"), again).then().statusCode(200);
  }

  @Test
  void nobodyIssuesTheCodeForTheOwnLoginOrInAnotherFamily() {
    var registrar = family.registrar("HOST").read("/me", Map.of()).getString("person");
    family
        .registrar("HOST")
        .post("/persons/" + registrar + "/login-codes", link("HOST-again"))
        .then()
        .statusCode(403);
    var other = FamilyExamples.founded();
    other
        .registrar("HOST")
        .post("/persons/" + enter("officer").getString("id") + "/login-codes", "{}")
        .then()
        .statusCode(403);
    other
        .registrar("HOST")
        .post("/persons", family.personJson("officer-of-theirs"))
        .then()
        .statusCode(403);
  }

  @Test
  void nobodyRegistersOrFindsAPersonForAnotherFamily() {
    enter("officer");
    var other = FamilyExamples.founded();
    other.registrar("HOST").post("/persons", family.personJson("officer")).then().statusCode(403);
    family.registrar("PART").post("/persons", family.personJson("officer")).then().statusCode(200);
  }

  @Test
  void oneHumanWithTwoLoginsIsOneSecondOfficeHolder() {
    family.body("HOST", "HOST-STC");
    family.office("HOST", "chair", "chair", family.code("HOST-STC"));
    var again = Api.as(family.family() + "-again");
    linkChairTo(again);
    assertThat(again.read("/me", Map.of()).getList("capacities"))
        .containsExactly(family.code("HOST-STC") + ":chair");
    var registrarToo =
        family.appoint(family.registrar("HOST"), "chair", "registrar", family.code("HOST"));
    family.secretary("HOST").done("/appointments/" + registrarToo + "/confirmations", "{}");
    var finance =
        family
            .person("chair")
            .done(
                "/appointments",
                family.appointmentJson(
                    family.enter(family.registrar("HOST"), "finance"),
                    "finance-officer",
                    family.code("HOST")))
            .getString("id");
    again
        .post(
            "/appointments/" + finance + "/confirmations",
            "{\"actingAs\":\"%s:chair\"}".formatted(family.code("HOST-STC")))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-a-second-office-holder"));
  }

  @Test
  void aFurtherLoginNeedsTheRegistrarTheKnownLoginAndTheNewOne() {
    var person = family.enter(family.registrar("HOST"), "officer");
    var path = "/persons/" + person + "/login-codes";
    family
        .registrar("HOST")
        .post(path, link("officer-2"))
        .then()
        .statusCode(200)
        .body("code", nullValue());
    var second = Api.as(family.family() + "-officer-2");
    second.post("/me/login-codes", "").then().statusCode(409);
    family.registrar("HOST").post("/me/login-codes", "").then().statusCode(409);
    var code = family.person("officer").done("/me/login-codes", "").getString("code");
    prove(family.person("officer"), code).then().statusCode(422);
    assertThat(second.read("/me", Map.of()).getString("person")).isNull();
    prove(second, code).then().statusCode(200);
    assertThat(second.read("/me", Map.of()).getString("person")).isEqualTo(person);
    family.registrar("HOST").post(path, link("officer-2")).then().statusCode(200);
    family.registrar("HOST").post(path, link("HOST-secretary")).then().statusCode(409);
    assertThat(
            family
                .registrar("HOST")
                .done("/persons", family.personJson("officer-2"))
                .getString("id"))
        .isEqualTo(person);
  }

  private void linkChairTo(Api again) {
    var chair = family.person("chair").read("/me", Map.of()).getString("person");
    family.registrar("HOST").done("/persons/" + chair + "/login-codes", link("again"));
    var code = family.person("chair").done("/me/login-codes", "").getString("code");
    prove(again, code).then().statusCode(200);
  }

  private String link(String subject) {
    return """
    {"login":{"issuer":"%s","subject":"%s-%s"}}
    """
        .formatted(TestIssuers.main(), family.family(), subject);
  }

  private JsonPath enter(String office) {
    return family.registrar("HOST").done("/persons", family.personJson(office));
  }

  private Response appointed(String person, String role) {
    return family
        .registrar("HOST")
        .post("/appointments", family.appointmentJson(person, role, family.code("HOST")));
  }

  private static Response prove(Api by, String code) {
    return by.post("/me/login-proofs", "{\"code\":\"%s\"}".formatted(code));
  }
}
