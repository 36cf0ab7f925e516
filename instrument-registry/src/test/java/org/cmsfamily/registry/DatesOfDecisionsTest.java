package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is adopted outside its meeting's days, and no meeting is when it cannot be. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class DatesOfDecisionsTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void found() {
    family = FamilyExamples.founded("2027-04-12");
  }

  @Test
  void aDateIsOneThatCanBeMeantAndLiesInTheMeetingsDays() {
    family.body("HOST", "HOST-STC");
    assertThat(meeting("HOST-STC-9", "2026-12-01", "2026-12-15").statusCode()).isEqualTo(201);
    assertThat(meeting("HOST-STC-10", "2027-03-01", "2027-03-02").statusCode()).isEqualTo(201);
    for (var year : new String[] {"0227", "+12027", "1899", "2201"}) {
      assertThat(meeting("HOST-STC-11", year + "-03-01", year + "-03-02").statusCode())
          .as(year)
          .isEqualTo(400);
    }
    assertThat(meeting("HOST-STC-12", "1900-01-01", "2200-12-31").statusCode()).isEqualTo(400);

    for (var day : new String[] {"0206-12-15", "0000", "-2026-12-15", "-999999999-01-01"}) {
      assertThat(decision("adopted", day).statusCode()).as(day).isEqualTo(400);
    }
    for (var day : new String[] {"1926-12-15", "2026-11-30", "2026-12-16", "2027"}) {
      var refused = decision("adopted", day);
      assertThat(refused.statusCode()).as(day).isEqualTo(422);
      assertThat(refused.jsonPath().getString("violations[0].rule"))
          .isEqualTo("within-the-meeting");
    }
    assertThat(decision("adopted", "2026-12-15").statusCode()).isEqualTo(201);

    var deferred = decision("deferred", "2026-12-15").jsonPath().getString("key");
    var path = "/decisions/" + deferred + "/statuses";
    var later = "{\"status\":\"adopted\",\"adoptedOn\":\"2027-03-02\"%s}";
    var registrar = family.registrar("HOST");
    registrar.post(path, later.formatted("")).then().statusCode(422);
    registrar.post(path, later.formatted(",\"meeting\":\"NOWHERE\"")).then().statusCode(422);
    var adopted =
        registrar.done(
            path, later.formatted(",\"meeting\":\"%s\"".formatted(family.code("HOST-STC-10"))));
    assertThat(adopted.getString("meeting")).isEqualTo(family.code("HOST-STC-10"));
  }

  private Response meeting(String name, String start, String end) {
    return family
        .registrar("HOST")
        .post(
            "/meetings",
            """
            {"code":"%s","body":"%s","ordinal":"%s","mode":"in person","start":"%s","end":"%s"}
            """
                .formatted(
                    family.code(name), family.code("HOST-STC"), name.substring(9), start, end));
  }

  private Response decision(String status, String day) {
    return family
        .registrar("HOST")
        .post(
            "/decisions",
            """
            {"body":"%s","meeting":"%s","adoptedOn":"%s","status":"%s","title":{"en":"Day"}}
            """
                .formatted(family.code("HOST-STC"), family.code("HOST-STC-9"), day, status));
  }
}
