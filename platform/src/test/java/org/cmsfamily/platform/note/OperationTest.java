package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator does: publish anew, look at dead letters and replay them. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class OperationTest {
  private static final String TOPIC = "catalog.analyses";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Officers officers;
  @Inject HearNotes heard;
  @Inject StatelessSession rows;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @AfterEach
  void hearAgain() {
    heard.refuse("unbearable");
  }

  @Test
  void everyStateIsPublishedAnewUnderAHigherEpochThatNewOnesBearToo() {
    var id = write("cms-officer", "published");
    await().atMost(PATIENCE).until(() -> versions(id).size() == 1);
    long epoch =
        post("/republish", unique)
            .statusCode(200)
            .body("records", greaterThanOrEqualTo(1))
            .extract()
            .jsonPath()
            .getLong("epoch");
    var later = write("cms-officer", "written later");
    await().atMost(PATIENCE).until(() -> versions(later).equals(List.of(epoch + ".1")));
    assertThat(versions(id)).hasSize(2).endsWith(epoch + ".1");
    await().atMost(PATIENCE).until(() -> applied(id) == epoch);
    post("/republish", unique).statusCode(200).body("epoch", is(Math.toIntExact(epoch)));
    assertThat(acts("republish-states")).isEqualTo(1);
  }

  @Test
  void onlyAnOperatorMay() {
    as("cms-officer").header("Idempotency-Key", unique).post("/republish").then().statusCode(403);
    as("cms-officer").get("/dead-letters").then().statusCode(403);
  }

  @Test
  void aDeadLetterIsSeenWithoutItsWordsAndReplayedOnceItsCauseIsGone() {
    TestTopics.publish(TOPIC, unique, 1, "{\"words\":\"unbearable\"}");
    await().atMost(PATIENCE).until(() -> !letter().isEmpty());
    var id = letter();
    var seen = as("nf-operator").get("/dead-letters/" + id).then().statusCode(200);
    seen.body("key", is(unique)).body("cause", is("It cannot be borne")).body("version", is("0.1"));
    assertThat(seen.extract().asString()).doesNotContain("unbearable");
    post("/dead-letters/" + id + "/replay", unique + "-1")
        .statusCode(409)
        .body("detail", is("It cannot be borne"));
    heard.refuse("something else");
    post("/dead-letters/" + id + "/replay", unique + "-2")
        .statusCode(200)
        .body("applied", is(true));
    as("nf-operator").get("/dead-letters/" + id).then().statusCode(404);
    as("nf-operator")
        .get("/dead-letters?limit=200")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    assertThat(count("heard")).isEqualTo(1);
  }

  @Test
  void replicasAreRebuiltFromWhatTheTopicsHold() {
    TestTopics.publish(TOPIC, unique, 7, "{\"words\":\"as published\"}");
    await().atMost(PATIENCE).until(() -> count("replica") == 1);
    AsSystem.run(
        () ->
            rows.createNativeMutationQuery(
                    "update replica set state = '{\"words\":\"damaged\"}' where key = :key")
                .setParameter("key", unique)
                .executeUpdate());
    post("/replicas/rebuild", unique).statusCode(200).body("records", greaterThanOrEqualTo(1));
    var state =
        AsSystem.call(
            () ->
                rows.createNativeQuery("select state from replica where key = :key", Tuple.class)
                    .setParameter("key", unique)
                    .getSingleResult()
                    .get("state", String.class));
    assertThat(state).contains("as published");
    assertThat(count("replica_rebuilt")).isZero();
  }

  private ValidatableResponse post(String path, String key) {
    return as("nf-operator").header("Idempotency-Key", key).post(path).then();
  }

  private String letter() {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select cast(position as text) as id from dead_letter where key = :key",
                    Tuple.class)
                .setParameter("key", unique)
                .uniqueResultOptional()
                .map(row -> row.get("id", String.class))
                .orElse(""));
  }

  private long applied(String id) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery("select epoch from applied where key = :key", Tuple.class)
                .setParameter("key", id)
                .uniqueResultOptional()
                .map(row -> row.get("epoch", Long.class))
                .orElse(0L));
  }

  private long count(String table) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select count(*) as n from %s where key = :key".formatted(table), Tuple.class)
                .setParameter("key", unique)
                .getSingleResult()
                .get("n", Long.class));
  }

  private long acts(String name) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select count(*) as n from act where name = :name and idempotency_key = :key",
                    Tuple.class)
                .setParameter("name", name)
                .setParameter("key", unique)
                .getSingleResult()
                .get("n", Long.class));
  }

  private static List<String> versions(String id) {
    return TestTopics.read(TOPIC, id).stream()
        .map(message -> TestTopics.header(message, "ce_version"))
        .toList();
  }
}
