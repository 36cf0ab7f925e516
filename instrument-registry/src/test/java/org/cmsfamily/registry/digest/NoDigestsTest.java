package org.cmsfamily.registry.digest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cmsfamily.registry.FamilyExamples;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Digests are off unless the installation sets a time for them. */
@QuarkusTest
@WithTestResource(SkeinResource.class)
class NoDigestsTest {

  @Test
  void noAddressIsTakenWhereNoDigestsAreSent() {
    var registrar = FamilyExamples.founded().registrar("HOST");
    registrar
        .put("/me/digest", "{\"address\":\"one@example.org\",\"language\":\"en\"}", 0)
        .then()
        .statusCode(409)
        .body("code", equalTo("no-digests-here"));
    registrar.get("/me/digest", Map.of()).then().statusCode(200).body("address", nullValue());
  }
}
