package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.post;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cmsfamily.testkit.SkeinResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a request is read, and what a repeat gets. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class RequestsTest {

  @Inject Officers officers;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void aRepeatWithTheSameKeyGetsTheSameAnswerAndDoesNothing() {
    var key = UUID.randomUUID().toString();
    var body = "{\"id\":\"%s\",\"words\":\"once\"}".formatted(unique);
    var first =
        post("cms-officer", body, key).then().statusCode(201).header("ETag", "\"1\"").extract();
    var second =
        post("cms-officer", body, key).then().statusCode(201).header("ETag", "\"1\"").extract();
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    post("cms-officer", body.replace("once", "twice"), key)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    post("cms-officer", body, "other" + key)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-exists"));
  }

  @Test
  void aPostWithoutAKeyIsRefused() {
    as("cms-officer")
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"y\"}")
        .post("/notes")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-required"));
  }

  @Test
  void theVersionMustBeNamedAndBeTheCurrentOne() {
    var id = write("cms-officer", "first");
    var body = "{\"id\":\"x\",\"words\":\"second\"}";
    as("cms-officer")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/notes/" + id)
        .then()
        .statusCode(428);
    as("cms-officer")
        .header("If-Match", "\"7\"")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/notes/" + id)
        .then()
        .statusCode(412);
    as("cms-officer")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/notes/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @Test
  void aPostMayNameTheVersionToo() {
    var id = write("cms-officer", "first");
    assertThat(reworded(id, null, "one")).isEqualTo(200);
    assertThat(reworded(id, "\"1\"", "two")).as("of the version before").isEqualTo(412);
    assertThat(reworded(id, "two", "three")).as("no version").isEqualTo(412);
    assertThat(reworded(id, "\"2-abc\"", "four")).isEqualTo(200);
    assertThat(reworded(id, "\"2-abc\"", "four")).as("a repeat").isEqualTo(200);
  }

  private static int reworded(String id, @Nullable String ifMatch, String key) {
    var request = as("cms-officer").header("Idempotency-Key", id + key);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"%s\"}".formatted(key))
        .post("/notes/" + id + "/words")
        .statusCode();
  }

  @Test
  void everyThingThatCannotBeReadIsListed() {
    post(
            "cms-officer",
            """
            {"id":"x","words":"y","price":{"amount":"1.005","currency":"EUR"},
             "on":"2027-02-30","colour":"GREEN","surprise":true}
            """)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.pointer", containsInAnyOrder("/price", "/on", "/colour", "/surprise"))
        .body("violations.message", hasItems("must be one of red, blue", "is not a field here"));
    post("cms-officer", "{\"id\":\"\",\"words\":\"%s\"}".formatted("long".repeat(10)))
        .then()
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/id", "/words"));
    post("cms-officer", "{\"id\":").then().statusCode(400).body("violations", hasSize(1));
    post("cms-officer", "").then().statusCode(400);
  }

  @Test
  void aTextThatCannotBeStoredIsRefused() {
    post("cms-officer", "{\"id\":\"%s\",\"words\":\"a\\u0000b\"}".formatted(unique))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void aBodyOverTheLimitIs413() {
    post("cms-officer", "{\"id\":\"%s\"}".formatted("x".repeat(2 * 1024 * 1024 + 1)))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/too-large"));
  }

  @Test
  void aListComesAPageAtATime() {
    write("cms-officer", "one");
    write("cms-officer", "two");
    var next =
        as("cms-officer")
            .get("/notes?limit=1")
            .then()
            .header("Link", endsWith("rel=\"next\""))
            .extract()
            .path("next");
    as("cms-officer")
        .get("/notes?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    as("cms-officer").get("/notes?limit=201").then().statusCode(400);
    as("cms-officer").get("/notes?limit=many").then().statusCode(400);
  }
}
