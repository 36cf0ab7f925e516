package org.cmsfamily.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appointments are found by what they are, to whom and of whom. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class AppointmentListTest {

  private FamilyExamples family = FamilyExamples.unfounded();
  private String waiting = "";
  private String counting = "";
  private String ended = "";

  @BeforeEach
  void appointed() {
    family = FamilyExamples.founded("2026-11-02");
    waiting = appointed("officer-1", "finance-officer");
    counting = appointed("officer-2", "programme-officer");
    ended = appointed("officer-3", "programme-officer");
    family.registrar("HOST").done("/appointments/" + ended + "/ends", "{\"on\":\"2026-11-02\"}");
  }

  @Test
  void byTheStatusTheyHaveToday() {
    assertThat(ids(Map.of("status", "awaiting-confirmation"))).containsExactly(waiting);
    assertThat(ids(Map.of("status", "counts"))).contains(counting).doesNotContain(waiting, ended);
    assertThat(ids(Map.of("status", "ended"))).containsExactly(ended);
  }

  @Test
  void byTheStatusThatTheyHadOnADay() {
    assertThat(ids(Map.of("status", "counts", "asOf", "2026-11-01"))).contains(counting, ended);
    assertThat(ids(Map.of("status", "counts", "asOf", "2026-11-02"))).doesNotContain(ended);
  }

  @Test
  void eachFamilysOnItsOwnDay() {
    List<String> all =
        Api.steward()
            .read("/appointments", Map.of("status", "ended", "holder", family.code("HOST")))
            .getList("items.id");

    assertThat(all).containsExactly(ended);
  }

  @Test
  void byRole() {
    assertThat(ids(Map.of("role", "finance-officer"))).containsExactly(waiting);
    assertThat(ids(Map.of("role", "programme-officer"))).containsExactlyInAnyOrder(counting, ended);
    Api.steward().get("/appointments", Map.of("role", "king")).then().statusCode(400);
  }

  @Test
  void byPerson() {
    var person = Api.steward().read("/appointments/" + counting, Map.of()).getString("person");

    assertThat(ids(Map.of("person", person))).containsExactly(counting);
  }

  private String appointed(String office, String role) {
    return family.appoint(family.registrar("HOST"), office, role, family.code("HOST"));
  }

  private List<String> ids(Map<String, String> query) {
    var whole = new HashMap<>(query);
    whole.put("family", family.family());
    return Api.steward().read("/appointments", whole).getList("items.id");
  }
}
