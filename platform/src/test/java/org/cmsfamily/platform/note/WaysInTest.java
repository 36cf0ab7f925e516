package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.post;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every service answers in the same way, whatever it is asked. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class WaysInTest {

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @Test
  void everyParameterThatIsUnknownTwiceOrUnreadableIsNamed() {
    as("cms-officer")
        .queryParam("surprise", "1")
        .queryParam("colour", "green")
        .queryParam("on", "2027-02-30")
        .queryParam("holder", "CMS", "AEWA")
        .get("/notes")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.pointer", containsInAnyOrder("?surprise", "?colour", "?on", "?holder"))
        .body("violations.message", hasItems("must be one of red, blue", "stands more than once"));
  }

  @Test
  void whatIsMissingOrUnreadableInAListIsNamedAndTheRestIsReadOn() {
    post("cms-officer", "{\"tags\":[\"a\",null,5],\"id\":\"\",\"words\":7}")
        .then()
        .statusCode(400)
        .body("violations.pointer", containsInAnyOrder("/tags/1", "/tags/2", "/id", "/words"));
  }

  @Test
  void aCursorThatThisListDidNotGiveIsRefused() {
    as("cms-officer").get("/acts?cursor=YWJj").then().statusCode(400);
    as("cms-officer").get("/acts?cursor=*").then().statusCode(400);
    as("cms-officer")
        .get("/notes?limit=abc")
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItems("?limit"));
  }

  @Test
  void whatIsNoTokenIsRefusedLikeAnyOther() {
    for (var token : List.of(".", "..", "a.b", "not a token", "a.b.c.d")) {
      given()
          .header("Authorization", "Bearer " + token)
          .get("/notes")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/unauthenticated"));
    }
  }

  @Test
  void anAddressOverTheLimitIsAProblemHoweverMuchItIs() {
    for (var length : List.of(4096, 60_000)) {
      as("cms-officer")
          .get("/notes?holder=" + "x".repeat(length))
          .then()
          .statusCode(414)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/address-too-long"));
    }
    as("cms-officer").get("/notes?holder=" + "x".repeat(4000)).then().statusCode(200);
  }

  @Test
  void whatIsNotMadeHereIsNotAcceptable() {
    for (var accept : List.of("nonsense", "text/html", "a/b/c", "application/pdf")) {
      as("cms-officer")
          .header("Accept", accept)
          .get("/notes")
          .then()
          .statusCode(406)
          .body("type", equalTo("/problems/not-acceptable"));
    }
  }

  @Test
  void whoNamesTheEntityTagGetsNoBodyUntilSomethingChanges() {
    var id = write("cms-officer", "seen");
    var tag = as("cms-officer").get("/notes/" + id).header("ETag");
    as("cms-officer")
        .header("If-None-Match", tag)
        .get("/notes/" + id)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());
    as("cms-officer")
        .header("If-Match", tag)
        .contentType("application/json")
        .body("{\"id\":\"x\",\"words\":\"changed\"}")
        .put("/notes/" + id)
        .then()
        .statusCode(200);
    as("cms-officer").header("If-None-Match", tag).get("/notes/" + id).then().statusCode(200);
  }

  @Test
  void whatWasCreatedIsFoundWhereTheAnswerSays() {
    var created = post("cms-officer", note(UUID.randomUUID().toString().substring(0, 8)));
    created.then().statusCode(201).header("Location", endsWith("/notes/notes/" + id(created)));
  }

  @Test
  void oneKeyFromTwentyClientsAtOnceIsOneAnswer() throws Exception {
    var body = note(UUID.randomUUID().toString().substring(0, 8));
    var key = UUID.randomUUID().toString();
    Callable<Response> send = () -> post("cms-officer", body, key);
    try (var clients = Executors.newFixedThreadPool(20)) {
      var answers = clients.invokeAll(IntStream.range(0, 20).mapToObj(i -> send).toList());
      for (var answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(201);
        assertThat(answer.get().asString()).isEqualTo(answers.getFirst().get().asString());
      }
    }
  }

  @Test
  void aRepeatMayComeThroughAnotherName() {
    var body = note(UUID.randomUUID().toString().substring(0, 8));
    var key = UUID.randomUUID().toString();
    post("cms-officer", body, key).then().statusCode(201);
    as("cms-officer")
        .header("Host", "other.example")
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/notes")
        .then()
        .statusCode(201);
  }

  private static String note(String id) {
    return "{\"id\":\"%s\",\"words\":\"once\"}".formatted(id);
  }

  private static String id(Response created) {
    return created.jsonPath().getString("id");
  }
}
