package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.post;
import static org.cmsfamily.platform.note.Officers.write;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.SystemConnections;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database server that is frozen whole, and a client that is frozen within a transaction. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class FrozenDatabaseTest {
  private static final Duration SECONDS = Duration.ofSeconds(25);

  @Inject Officers officers;
  @Inject StatelessSession rows;
  @Inject SystemConnections connections;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someOfficers() {
    officers.settle();
    await().atMost(Duration.ofSeconds(30)).until(() -> ready() == 200);
  }

  @Test
  void requestsGetAnAnswerInSecondsReadinessIsRedAndNothingIsParked() throws Exception {
    var read = write("cms-officer", "before");
    long parked = count("dead_letter", "%");
    long session = session();
    try (var frozen = Frozen.serverOf(session)) {
      assertThat(frozen.processes()).as("the server and its sessions").isGreaterThan(1);
      var waiting = meanwhile(() -> as("cms-officer").get("/notes/" + read).statusCode());
      TestTopics.publish("catalog.analyses", unique, 1, "{\"words\":\"meanwhile\"}");
      await().atMost(SECONDS).until(() -> readyWithin(Duration.ofSeconds(3)) == 503);
      assertThat(waiting.get(SECONDS.toSeconds(), TimeUnit.SECONDS)).isGreaterThanOrEqualTo(500);
      var next = meanwhile(() -> post("cms-officer", "{}").statusCode());
      assertThat(next.get(3, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(400);
      var another = meanwhile(() -> as("cms-officer").get("/notes/" + read).statusCode());
      assertThat(another.get(3, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(500);
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> ready() == 200);
    await().atMost(Duration.ofSeconds(30)).until(() -> count("heard", unique) == 1);
    as("cms-officer").get("/notes/" + read).then().statusCode(200);
    assertThat(count("dead_letter", "%")).isEqualTo(parked);
  }

  @Test
  void aProcessFrozenWithinATransactionHoldsUpTheOthersForSecondsOnly() throws SQLException {
    var id = write("cms-officer", "locked");
    try (var frozen = connections.open(Duration.ofSeconds(60));
        var statement = frozen.createStatement()) {
      frozen.setAutoCommit(false);
      statement.execute("select 1 from note where id = '" + id + "' for update");
      as("cms-officer")
          .header("If-Match", "\"1\"")
          .contentType(ContentType.JSON)
          .body("{\"id\":\"x\",\"words\":\"free again\"}")
          .put("/notes/" + id)
          .then()
          .statusCode(200);
      assertThat(frozen.isValid(2)).as("it was ended").isFalse();
    }
  }

  @Test
  void connectionsBesideThePoolHaveAllThatIsConfiguredForTheDatasource() throws SQLException {
    try (var connection = connections.open(Duration.ofSeconds(5));
        var statement = connection.createStatement();
        var row = statement.executeQuery("select current_setting('application_name')")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("skein-test");
    }
  }

  private static CompletableFuture<Integer> meanwhile(Supplier<Integer> request) {
    return CompletableFuture.supplyAsync(request, work -> Thread.ofPlatform().daemon().start(work));
  }

  private static int ready() {
    return given().get("/q/health/ready").statusCode();
  }

  private static int readyWithin(Duration time) throws Exception {
    return meanwhile(FrozenDatabaseTest::ready).get(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private long session() {
    return AsSystem.call(
        () ->
            rows.createNativeQuery("select pg_backend_pid() as pid", Tuple.class)
                .getSingleResult()
                .get("pid", Integer.class));
  }

  private long count(String table, String key) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select count(*) as n from %s where key like :key".formatted(table),
                    Tuple.class)
                .setParameter("key", key)
                .getSingleResult()
                .get("n", Long.class));
  }
}
