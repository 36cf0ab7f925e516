package org.cmsfamily.platform.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How state leaves and arrives, on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class TopicsTest {

  @Inject Officers officers;
  @Inject StatelessSession rows;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void someOfficers() {
    officers.settle();
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
        .extracting(version -> version.substring(version.indexOf('.') + 1))
        .containsExactly("1", "2");
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
  void aRecordThatSpeaksOfWhatIsNotKnownYetWaitsForItAndTheOthersGoOn() {
    var first = unique + "-first";
    TestTopics.publish("catalog.analyses", unique + "-later", 1, words("only after " + first));
    TestTopics.publish("catalog.analyses", unique + "-other", 1, words("other"));
    await().atMost(Duration.ofSeconds(20)).until(() -> heard(unique + "-other").isPresent());
    assertThat(heard(unique + "-later")).isEmpty();
    given().get("/q/health/ready").then().statusCode(200);
    TestTopics.publish("catalog.analyses", first, 1, words("first"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> heard(unique + "-later").equals(Optional.of("only after " + first + ", 1")));
    assertThat(heard(unique + "-other")).hasValue("other, 1");
    assertThat(parked()).isZero();
  }

  private static String words(String words) {
    return "{\"words\":\"%s\"}".formatted(words);
  }

  private long parked() {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select count(*) from dead_letter where key like :key", Long.class)
                .setParameter("key", unique + "%")
                .getSingleResult());
  }

  private Optional<String> heard(String key) {
    return AsSystem.call(
        () ->
            rows.createNativeQuery(
                    "select words || ', ' || times from heard where key = :key", String.class)
                .setParameter("key", key)
                .uniqueResultOptional());
  }
}
