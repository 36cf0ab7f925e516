package org.cmsfamily.platform.note;

import static org.awaitility.Awaitility.await;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestHeartbeat;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S20's part in the platform: nothing binding is done by what may have ended meanwhile. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CurrentAuthorityTest {
  private static final String HEADER = "Skein-Authority";

  @Inject Officers officers;
  @Inject StatelessSession rows;

  private final String unique = UUID.randomUUID().toString().substring(0, 13);

  @BeforeEach
  void someOfficers() {
    officers.settle();
    soon(() -> seal().statusCode(200));
  }

  @AfterEach
  void beatsGoOn() {
    TestHeartbeat.resume();
  }

  @Test
  void aPartitionThatIsSilentStopsBindingActsAndNothingElse() {
    TestHeartbeat.silence();
    soon(
        () -> {
          move(3, "arrived_at", "-2 minutes");
          seal()
              .statusCode(503)
              .header("Retry-After", "2")
              .body("type", equalTo("/problems/authority-not-current"));
        });
    as("cms-officer")
        .get("/notes")
        .then()
        .statusCode(200)
        .header(HEADER, startsWith("stale since 20"));
    as("cms-officer")
        .get("/seals")
        .then()
        .body("seal.allowed", equalTo(false))
        .body("seal.why", contains(startsWith("No word of the appointments since")));
    as("cms-officer")
        .header("Accept-Language", "fr")
        .get("/seals")
        .then()
        .body("seal.why", contains(startsWith("Aucune nouvelle des nominations depuis")))
        .body("seal.reasons.code", contains("no-word-of-appointments"))
        .body("seal.reasons[0].message", startsWith("Aucune nouvelle des nominations depuis"))
        .body("seal.reasons[0].parameters.since", startsWith("20"));
    post("cms-officer", "{\"id\":\"%s\",\"words\":\"a draft\"}".formatted(unique))
        .then()
        .statusCode(201)
        .header(HEADER, startsWith("stale since 20"));
    TestHeartbeat.resume();
    soon(() -> seal().statusCode(200));
    as("cms-officer").get("/notes").then().statusCode(200).header(HEADER, nullValue());
    as("cms-officer").get("/seals").then().body("seal.allowed", equalTo(true));
  }

  @Test
  void aBeatThatComesLateIsOld() {
    TestHeartbeat.silence();
    soon(
        () -> {
          move(0, "at", "-2 minutes");
          seal().statusCode(503);
        });
  }

  @Test
  void aBeatOfTheFutureIsNotBelieved() {
    TestHeartbeat.silence();
    soon(
        () -> {
          move(5, "at", "1 minute");
          seal().statusCode(503);
        });
  }

  @Test
  void whoHasJustStartedKnowsNothing() {
    TestHeartbeat.silence();
    soon(
        () -> {
          AsSystem.run(
              () -> rows.createNativeMutationQuery("delete from authority_beat").executeUpdate());
          seal().statusCode(503);
        });
  }

  private static void soon(ThrowingRunnable holds) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
  }

  private static ValidatableResponse seal() {
    return as("cms-officer")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/seals")
        .then();
  }

  /** As if a partition's newest beat had come, or been made, at another time. */
  private void move(int partition, String column, String by) {
    AsSystem.run(
        () ->
            rows.createNativeMutationQuery(
                    "update authority_beat set %1$s = clock_timestamp() + interval '%2$s' where partition = :partition"
                        .formatted(column, by))
                .setParameter("partition", partition)
                .executeUpdate());
  }
}
