package org.cmsfamily.reporting.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.TestTokens;
import org.cmsfamily.testkit.TestTopics;
import org.eclipse.microprofile.config.ConfigProvider;

/** The Standing Committees of a family under test, their people, and the reporting job. */
final class Committees {

  private static final AtomicLong VERSION = new AtomicLong(1);

  private final ReportingWorld world;

  Committees(ReportingWorld world) {
    this.world = world;
    for (var instrument : new String[] {"CMS", "AEWA"}) {
      publish(
          "registry.bodies",
          body(instrument),
          Map.of(
              "code",
              body(instrument),
              "family",
              world.family(),
              "instrument",
              world.code(instrument),
              "names",
              Map.of("en", "Standing Committee")));
      publishMeeting(
          meeting(instrument), instrument, Map.of("start", "2027-04-10", "end", "2027-04-20"));
      publishMeeting(
          body(instrument) + "59", instrument, Map.of("start", "2026-10-12", "end", "2026-10-14"));
      publishDecision(
          decision(instrument),
          instrument,
          Map.of("meeting", meeting(instrument), "adoptedOn", "2027-04-12"));
      appoint(body(instrument), "committee-member");
      appoint(world.code(instrument), "registrar");
    }
    appoint(world.family(), "reporting-job");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> knows("registry.decisions", decision("AEWA")) && run("CMS", "2026-Q4") == 200);
  }

  String body(String instrument) {
    return world.code(instrument) + "-STC";
  }

  /** Appoints an adviser of an organisation. */
  void appointAdviser() {
    appoint(organisation(), "adviser");
  }

  String organisation() {
    return world.family() + "-UNEP";
  }

  /** An instrument's code. */
  String ofInstrument(String instrument) {
    return world.code(instrument);
  }

  String ofFamily() {
    return world.family();
  }

  String meeting(String instrument) {
    return world.code(instrument) + "-STC60";
  }

  /** A meeting of CMS's committee that has ended. */
  String pastMeeting() {
    return body("CMS") + "59";
  }

  String decision(String instrument) {
    return world.code(instrument) + "-NOTES";
  }

  String report(String instrument, String period) {
    return body(instrument) + "." + period;
  }

  /** Tells of a meeting of an instrument's committee. */
  void publishMeeting(String code, String instrument, Map<String, ?> more) {
    var state = new TreeMap<String, Object>(more);
    state.putAll(Map.of("code", code, "family", world.family(), "body", body(instrument)));
    publish("registry.meetings", code, state);
  }

  /** Tells of a decision of an instrument's committee, adopted and counting unless said. */
  void publishDecision(String key, String instrument, Map<String, ?> more) {
    var state = new TreeMap<String, Object>();
    state.putAll(
        Map.of(
            "key",
            key,
            "family",
            world.family(),
            "instrument",
            world.code(instrument),
            "body",
            body(instrument),
            "status",
            "adopted",
            "counts",
            true));
    state.putAll(more);
    publish("registry.decisions", key, state);
  }

  /** Waits until a record is known here. */
  void awaits(String topic, String key) {
    await().atMost(Duration.ofSeconds(30)).until(() -> knows(topic, key));
  }

  private int run(String instrument, String period) {
    return runs(instrument, period).statusCode();
  }

  /** The reporting job's run for one committee. */
  Response runs(String instrument, String period) {
    return member(world.family(), "reporting-job")
        .contentType("application/json")
        .body(
            Json.write(
                Map.of("family", world.family(), "period", period, "body", body(instrument))))
        .post("/runs");
  }

  /** Someone with a role of a holder, as REST Assured's request. */
  RequestSpecification member(String holder, String role) {
    return given()
        .auth()
        .oauth2(TestTokens.token(holder + "-" + role))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** An act of the Executive Secretary, or whoever, on a report. */
  Response acts(String holder, String role, String path, Map<String, ?> body) {
    return member(holder, role)
        .contentType("application/json")
        .body(Json.write(body))
        .post("/reports/" + path);
  }

  private static boolean knows(String topic, String key) {
    return AsSystem.call(
        () ->
            CDI.current()
                .select(Replicas.class)
                .get()
                .find(new ReplicaTopic<>(topic, JsonNode.class), key)
                .isPresent());
  }

  private void appoint(String holder, String role) {
    var subject = holder + "-" + role;
    var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.token.issuer", String.class);
    var login = CDI.current().select(Logins.class).get().digest(issuer, subject);
    publish(
        "registry.persons",
        subject,
        Map.of(
            "id",
            subject,
            "family",
            world.family(),
            "kind",
            "human",
            "logins",
            new String[] {login}));
    publish(
        "registry.appointments",
        subject,
        Map.ofEntries(
            Map.entry("id", subject),
            Map.entry("family", world.family()),
            Map.entry("person", subject),
            Map.entry("role", role),
            Map.entry("holder", holder),
            Map.entry("holderKind", "body"),
            Map.entry("from", "2026-01-01"),
            Map.entry("act", "Appointed for the test"),
            Map.entry("status", "counts"),
            Map.entry("recordedAt", "2026-01-01T00:00:00Z"),
            Map.entry("demonstration", false)));
  }

  private static void publish(String topic, String key, Object state) {
    TestTopics.publish(topic, key, VERSION.incrementAndGet(), Json.write(state));
  }
}
