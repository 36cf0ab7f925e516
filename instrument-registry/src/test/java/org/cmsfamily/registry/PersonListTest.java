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

/** Whoever registers persons finds them by their offices, and nobody else has a list of them. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class PersonListTest {

  private FamilyExamples family = FamilyExamples.unfounded();

  @BeforeEach
  void founded() {
    family = FamilyExamples.founded();
  }

  @Test
  void aRegistrarFindsThePersonsOfTheFamilyByTheirOffices() {
    var id = family.enter(family.registrar("HOST"), "treasurer");

    Map<String, Object> listed =
        list(family.registrar("HOST"), Map.of()).stream()
            .filter(one -> id.equals(one.get("id")))
            .findFirst()
            .orElseThrow();

    assertThat(listed)
        .isEqualTo(
            Map.of(
                "id",
                id,
                "family",
                family.family(),
                "kind",
                "human",
                "office",
                "treasurer",
                "loginProved",
                true));
  }

  @Test
  void whoseLoginIsNotProvedIsSaid() {
    var person = family.personJson("newcomer");
    var id = family.registrar("HOST").done("/persons", person).getString("id");

    assertThat(list(family.registrar("HOST"), Map.of()))
        .filteredOn(one -> id.equals(one.get("id")))
        .extracting(one -> one.get("loginProved"))
        .containsExactly(false);
  }

  @Test
  void machinesAreToldFromHumans() {
    var machine = family.personJson("chart").replace("human", "machine");
    var id = family.registrar("HOST").done("/persons", machine).getString("id");

    assertThat(list(family.registrar("HOST"), Map.of("kind", "machine")))
        .extracting(one -> one.get("id"))
        .containsExactly(id);
  }

  @Test
  void noPersonOfAnotherFamilyIsListed() {
    var other = FamilyExamples.founded();

    assertThat(ofAnyFamily(family.registrar("HOST")))
        .extracting(one -> one.get("family"))
        .contains(family.family())
        .doesNotContain(other.family());
    family
        .registrar("HOST")
        .get("/persons", Map.of("family", other.family()))
        .then()
        .statusCode(403);
  }

  @Test
  void whoRegistersNobodyHasNoListOfPersons() {
    family.appoint(family.registrar("HOST"), "auditor", "auditor", family.code("HOST"));

    family.person("auditor").get("/persons", Map.of()).then().statusCode(403);
    family.person("nobody").get("/persons", Map.of()).then().statusCode(403);
  }

  private static List<Map<String, Object>> ofAnyFamily(Api person) {
    return person.read("/persons", Map.of("limit", "200")).getList("items");
  }

  private List<Map<String, Object>> list(Api person, Map<String, String> query) {
    var whole = new HashMap<>(query);
    whole.put("family", family.family());
    return person.read("/persons", whole).getList("items");
  }
}
