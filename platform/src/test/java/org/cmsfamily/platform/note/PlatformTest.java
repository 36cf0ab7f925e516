package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.authority.AppointmentState;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.FamilyDates;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.SystemWork;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestIssuer;
import org.cmsfamily.testkit.TestTokens;
import org.cmsfamily.testkit.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The platform on a real PostgreSQL and a real Kafka, with tokens of two issuers. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class PlatformTest {

  @Inject Authority authority;
  @Inject Logins logins;
  @Inject Database database;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aFamilyWithAnOfficerEachOfCmsAndAewa() {
    SystemWork.run(
        () -> authority.learn(new FamilyDates("NF", "Europe/Berlin", LocalDate.of(2027, 4, 1))));
    appoint("cms-officer", "programme-officer", "CMS", null);
    appoint("aewa-officer", "programme-officer", "AEWA", null);
    appoint("both", "programme-officer", "CMS", null);
    appoint("both", "programme-officer", "AEWA", null);
    appoint("former", "programme-officer", "CMS", LocalDate.of(2027, 4, 1));
  }

  private void appoint(String subject, String role, String holder, @Nullable LocalDate to) {
    SystemWork.run(
        () -> {
          authority.learn(
              new PersonState(
                  subject,
                  "NF",
                  "human",
                  List.of(logins.digest(TestIssuer.main().url(), subject))));
          authority.learn(
              new AppointmentState(
                  subject + role + holder,
                  "NF",
                  subject,
                  role,
                  holder,
                  "instrument",
                  LocalDate.of(2027, 1, 1),
                  to,
                  "test",
                  "counts",
                  Instant.EPOCH,
                  false));
        });
  }

  @Test
  void withoutATokenOrWithABadOneItIs401() {
    given().get("/notes").then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    for (var bad :
        List.of(
            "garbage",
            TestTokens.expired("cms-officer"),
            TestTokens.unsigned("cms-officer"),
            TestTokens.forged("cms-officer"),
            TestTokens.ofUnknownIssuer("cms-officer"),
            TestTokens.token("cms-officer", "another-audience"))) {
      given().auth().oauth2(bad).get("/notes").then().statusCode(401);
    }
  }

  @Test
  void theSameSubjectOfAnotherIssuerIsAnotherLogin() {
    var id = write("cms-officer", "secret");
    as("cms-officer").get("/notes/" + id).then().statusCode(200);
    given()
        .auth()
        .oauth2(TestTokens.ofOtherIssuer("cms-officer"))
        .get("/notes/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void anAppointmentThatHasEndedGivesNoRight() {
    post("former", "{\"id\":\"x\",\"words\":\"y\"}").then().statusCode(403);
  }

  @Test
  void whatIsNotOnesOwnDoesNotExist() {
    var id = write("cms-officer", "ours");
    as("aewa-officer").get("/notes/" + id).then().statusCode(404);
    as("aewa-officer")
        .get("/notes?limit=200")
        .then()
        .body("items.id.findAll { it == '%s' }".formatted(id), hasSize(0));
    as("aewa-officer")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"mine\"}")
        .put("/notes/" + id)
        .then()
        .statusCode(404);
    as("aewa-officer").get("/acts?aggregate=" + id).then().body("items", hasSize(0));
    as("cms-officer")
        .get("/acts?aggregate=" + id)
        .then()
        .body("items", hasSize(1))
        .body("items[0].capacity", equalTo("CMS:programme-officer"))
        .body("items[0].person", equalTo("cms-officer"))
        .body("items[0].businessDate", equalTo("2027-04-01"));
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
  void anActThatSeveralCapacitiesAllowMustNameOne() {
    post("both", "{\"id\":\"%s\",\"words\":\"y\"}".formatted(unique))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/capacity-required"))
        .body("capacities", equalTo(List.of("AEWA:programme-officer", "CMS:programme-officer")));
    post(
            "both",
            "{\"id\":\"%s\",\"words\":\"y\",\"actingAs\":\"AEWA:programme-officer\"}"
                .formatted(unique))
        .then()
        .statusCode(201)
        .body("holder", equalTo("AEWA"));
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
        .body("violations.message", hasItems(startsWith("'surprise'")));
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
  void whatIsCommittedIsPublishedInOrderAndHeardOnce() {
    var id = write("cms-officer", "first");
    as("cms-officer")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body("{\"id\":\"x\",\"words\":\"second\"}")
        .put("/notes/" + id)
        .then()
        .statusCode(200);
    await().atMost(Duration.ofSeconds(20)).until(() -> heard(id).equals(Optional.of("second, 2")));
    assertThat(TestTopics.read("catalog.analyses", id))
        .extracting(message -> TestTopics.header(message, "ce_version"))
        .containsExactly("1.1", "1.2");
  }

  @Test
  void aRepeatedAndAnOlderRecordChangeNothing() {
    TestTopics.publish("catalog.analyses", unique, 2, "{\"id\":\"a\",\"words\":\"two\"}");
    TestTopics.publish("catalog.analyses", unique, 2, "{\"id\":\"a\",\"words\":\"two again\"}");
    TestTopics.publish("catalog.analyses", unique, 1, "{\"id\":\"a\",\"words\":\"one\"}");
    TestTopics.publish("catalog.analyses", unique, 3, "{\"id\":\"a\",\"words\":\"three\"}");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> heard(unique).equals(Optional.of("three, 2")));
  }

  @Test
  void aRecordThatCannotBeReadIsParkedAndTheOthersGoOn() {
    TestTopics.publish("catalog.analyses", unique + "-bad", 1, "{\"id\":");
    TestTopics.publish("catalog.analyses", unique + "-never", 1, "{\"words\":\"unbearable\"}");
    TestTopics.publish("catalog.analyses", unique + "-good", 1, "{\"words\":\"good\"}");
    await().atMost(Duration.ofSeconds(20)).until(() -> heard(unique + "-good").isPresent());
    await().atMost(Duration.ofSeconds(20)).until(() -> parked() == 2);
    assertThat(heard(unique + "-bad")).isEmpty();
    given().get("/q/health/ready").then().statusCode(200);
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
  }

  private int parked() {
    return SystemWork.call(
        () ->
            database.handle(
                h ->
                    h.createQuery("select count(*) from dead_letter where key like :key")
                        .bind("key", unique + "%")
                        .mapTo(Integer.class)
                        .one()));
  }

  private Optional<String> heard(String key) {
    return SystemWork.call(
        () ->
            database.handle(
                h ->
                    h.createQuery("select words || ', ' || times from heard where key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .findOne()));
  }

  private String write(String subject, String words) {
    var id = UUID.randomUUID().toString().substring(0, 13);
    post(subject, "{\"id\":\"%s\",\"words\":\"%s\"}".formatted(id, words)).then().statusCode(201);
    return id;
  }

  private static io.restassured.response.Response post(String subject, String body) {
    return post(subject, body, UUID.randomUUID().toString());
  }

  private static io.restassured.response.Response post(String subject, String body, String key) {
    return as(subject)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/notes");
  }

  private static RequestSpecification as(String subject) {
    return given().auth().oauth2(TestTokens.token(subject));
  }
}
