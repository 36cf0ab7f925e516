package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/**
 * Every word of a report is visible to its readers at the source: random records of registry and
 * catalog, each with a word of its own, and only the words that everyone of the audience may read
 * stand in the report.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class NothingUnreadableTest {
  private static final int RECORDS = 60;
  private static final List<String> STATES =
      List.of("draft", "tabled", "adopted", "rejected", "deferred", "superseded", "retracted");

  @Inject Replicas replicas;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<String> secret = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  @Test
  void noWordOfARecordThatSomeReaderMayNotReadIsInTheReport() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    for (int n = 0; n < RECORDS; n++) {
      var i = Integer.toString(n);
      var decision = decision(world, committees, i);
      budget(world, decision, i);
      proposal(world, committees, i);
      invitation(world, committees, decision, i);
    }
    awaitAll(world);
    committees.runs("CMS", "2027-Q1").then().statusCode(200);

    var report =
        world
            .as("AEWA", "executive-secretary")
            .get("/reports/{id}/revisions/1", committees.report("CMS", "2027-Q1"))
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(secret).as("seed %d", seed).isNotEmpty().noneMatch(report::contains);
    assertThat(open).as("seed %d", seed).anyMatch(report::contains);
  }

  /** A decision's key and whether everyone may read it. */
  private record Made(String key, boolean everyones) {}

  private Made decision(ReportingWorld world, Committees committees, String i) {
    var instrument = random.nextBoolean() ? "CMS" : "AEWA";
    var status = STATES.get(random.nextInt(STATES.size()));
    boolean recordCounts = random.nextBoolean();
    var key = "%s-D%sX".formatted(world.code(instrument), i);
    boolean everyones = recordCounts && !List.of("draft", "tabled", "retracted").contains(status);
    (everyones ? open : secret).add(key);
    var word = "wordofdecision%sx".formatted(i);
    if (!everyones) {
      secret.add(word);
    }
    publish(
        "registry.decisions",
        key,
        world,
        Map.of(
            "key",
            key,
            "instrument",
            world.code(instrument),
            "body",
            committees.body(instrument),
            "status",
            status,
            "adoptedOn",
            "2013-09-01",
            "adoptedOnPublished",
            "2013-09",
            "recordCounts",
            recordCounts,
            "counts",
            recordCounts && status.equals("adopted"),
            "title",
            Map.of("en", word)));
    return new Made(key, everyones);
  }

  private void budget(ReportingWorld world, Made decision, String i) {
    publish(
        "registry.budgets",
        "%s-B%sX".formatted(world.code("CMS"), i),
        world,
        Map.of(
            "code", "%s-B%sX".formatted(world.code("CMS"), i),
            "instrument", world.code("CMS"),
            "period", "2027-2029",
            "adoptedBy", decision.key(),
            "adopted", random.nextBoolean()));
  }

  private void proposal(ReportingWorld world, Committees committees, String i) {
    boolean withAewa = random.nextBoolean();
    var word = "wordofproposal%sx".formatted(i);
    (withAewa ? open : secret).add(word);
    publish(
        "catalog.proposals",
        "%s-p%s".formatted(world.family(), i),
        world,
        Map.of(
            "id",
            "%s-p%s".formatted(world.family(), i),
            "serviceCode",
            "s" + i,
            "state",
            "submitted",
            "title",
            word,
            "participants",
            List.of(world.code("CMS"), world.code(withAewa ? "AEWA" : "EUROBATS")),
            "submissions",
            List.of(Map.of("instrument", world.code("CMS"), "body", committees.body("CMS")))));
  }

  private void invitation(ReportingWorld world, Committees committees, Made decision, String i) {
    var word = "wordofinvitation%sx".formatted(i);
    if (!decision.everyones()) {
      secret.add(word);
    }
    publish(
        "registry.invitations",
        "%s-i%s".formatted(world.family(), i),
        world,
        Map.of(
            "id", "%s-i%s".formatted(world.family(), i),
            "decision", decision.key(),
            "instrument", world.code("CMS"),
            "addressee", Map.of("kind", "body", "code", committees.body("CMS")),
            "requests", List.of(word),
            "state", "open"));
  }

  private void awaitAll(ReportingWorld world) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                AsSystem.call(
                    () ->
                        replicas.list(ReportingReplicas.INVITATIONS, world.family()).size()
                                == RECORDS
                            && replicas.list(ReportingReplicas.PROPOSALS, world.family()).size()
                                == RECORDS
                            && replicas.list(ReportingReplicas.BUDGETS, world.family()).size()
                                == RECORDS
                            && replicas.list(ReportingReplicas.DECISIONS, world.family()).size()
                                >= RECORDS));
  }

  private static void publish(
      String topic, String key, ReportingWorld world, Map<String, Object> state) {
    var whole = new HashMap<>(state);
    whole.put("family", world.family());
    TestTopics.publish(topic, key, 1, Json.write(whole));
  }
}
