package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/**
 * People of another family, and of an instrument that takes no part, try every write operation on
 * what exists: each is refused, as if it were not there unless they may see it, and changes
 * nothing.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class AcrossTest {

  private static final String FINANCE = "finance-officer";
  private static final String OFFICER = "programme-officer";
  private static final String SECRETARY = "executive-secretary";
  private static final Map<String, String> REASON = Map.of("reason", "Not mine");

  @Inject StatelessSession rows;

  /** A write operation that is tried, and what is answered to those whom it is not for. */
  private record Attempt(String role, String path, Object body, int answer) {}

  @Test
  void nobodyWritesWhatBelongsToAnotherFamilyOrToOthersOfHisOwn() {
    var world = ReportingJobTest.closedFirstQuarter();
    var attempts = attempts(world);
    var other = ReportingWorld.on("2027-04-12");
    var others = new Committees(other);
    var before = written(world);
    var softly = new SoftAssertions();
    for (var attempt : attempts) {
      tries(softly, attempt, other, "CMS", others);
      tries(softly, attempt, world, "EUROBATS", others);
    }
    softly.assertAll();
    assertThat(written(world)).isEqualTo(before);
  }

  @Test
  void aServiceThatIsNotSeenIsAnsweredLikeOneThatThereIsNot() {
    var world = ReportingWorld.on("2027-04-12");
    for (var path : List.of("quarters", "neutrality", "progress", "measurements")) {
      for (var code : List.of(world.service(), "no-such-service")) {
        var answer = world.finance("EUROBATS").get("/services/{code}/" + path, code);
        assertThat(answer.statusCode()).as(path + " " + code).isEqualTo(404);
        assertThat(answer.<String>path("detail")).isEqualTo("Not found: service " + code);
      }
    }
  }

  @Test
  void aFileThatNamesAServiceBeforeItsStartSaysNothingOfItToOthers() {
    var world = ReportingWorld.on("2027-04-12");
    world.publishService("approved", world.costPlan("120000.00", "80000.00"));
    world.awaitsState("approved");
    var messages = new ArrayList<String>();
    for (var code : List.of(world.service(), "no-such-service")) {
      var refused = world.imports("EUROBATS", extract(world, "EUROBATS", code, "key", "7.00"));
      refused.then().statusCode(422);
      messages.add(refused.<String>path("violations[0].message"));
    }
    assertThat(messages)
        .containsExactly(
            "There is no service " + world.service(), "There is no service no-such-service");
  }

  @Test
  void aLessonIsRecordedOfAServiceOnlyByThoseWhoTakePart() {
    var world = ReportingWorld.on("2027-04-12");
    var lesson = new TreeMap<String, Object>(lesson(world, "EUROBATS"));
    lesson.put("service", world.service());
    var path = "/lessons";
    assertThat(posts(world, "EUROBATS", OFFICER, path, lesson).statusCode()).isEqualTo(422);
    lesson.put("service", "no-such-service");
    assertThat(posts(world, "EUROBATS", OFFICER, path, lesson).statusCode()).isEqualTo(409);
    var own = new TreeMap<String, Object>(lesson(world, "AEWA"));
    own.put("service", world.service());
    assertThat(posts(world, "AEWA", OFFICER, path, own).statusCode()).isEqualTo(201);
  }

  private static List<Attempt> attempts(ReportingWorld world) {
    world.moveTo("2027-05-12");
    var committees = new Committees(world);
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var imported =
        world.imports(
            "CMS", extract(world, "CMS", world.service(), world.code("AEWA"), "300000.00"));
    imported.then().statusCode(201);
    var batch = imported.<String>path("batch");
    var entry =
        world
            .finance("CMS")
            .get("/entries?proposed=true&service=" + world.service())
            .<String>path("items[0].id");
    var service = "/services/" + world.service();
    var note = Map.of("quarter", "2027-Q1", "milestone", "Roster", "narrative", "It is agreed");
    var measured = Map.of("quarter", "2027-Q1", "indicator", "documents-on-time", "value", "80");
    var progress = created(world, OFFICER, service + "/progress", note);
    var measurement = created(world, OFFICER, service + "/measurements", measured);
    var draft = created(world, OFFICER, "/lessons", lesson(world, "CMS"));
    var lesson = "/lessons/" + draft;
    var report = "/reports/" + committees.report("CMS", "2027-Q1");
    var meeting = Map.of("meeting", committees.meeting("CMS"));
    var finding =
        "/findings/"
            + world
                .finance("CMS")
                .get("/findings?family=" + world.family())
                .<String>path("items[0].id");
    var back = Map.of("reference", "B1", "bookingDate", "2027-05-01", "description", "Not mine");
    var run = Map.of("family", world.family(), "period", "2027-Q1");
    var query =
        "?family=%s&payer=%s&sourceSystem=TEST&layout=skein"
            .formatted(world.family(), world.code("CMS"));
    var file = extract(world, "CMS", world.service(), "key", "1.00");
    var rates = "currency,in_force_from,per_usd,source\nCHF,2027-05-01,0.883,s\n";
    return List.of(
        new Attempt(FINANCE, "/entries/" + entry + "/acceptances", Map.of(), 404),
        new Attempt(FINANCE, "/entries/" + entry + "/reversals", back, 404),
        new Attempt(FINANCE, "/imports/" + batch + "/reversals", REASON, 404),
        new Attempt(FINANCE, "/imports" + query, file, 403),
        new Attempt(FINANCE, "/imports/preview" + query, file, 403),
        new Attempt(FINANCE, "/rates?family=" + world.family(), rates, 403),
        new Attempt(FINANCE, service + "/quarters/2027-Q1/closings", Map.of(), 404),
        new Attempt(FINANCE, service + "/quarters/2027-Q1/restatements", REASON, 404),
        new Attempt(OFFICER, service + "/progress", note, 404),
        new Attempt(OFFICER, service + "/progress/" + progress + "/withdrawals", REASON, 404),
        new Attempt(OFFICER, service + "/measurements", measured, 404),
        new Attempt(
            OFFICER, service + "/measurements/" + measurement + "/withdrawals", REASON, 404),
        new Attempt(OFFICER, "/lessons", lesson(world, "CMS"), 403),
        new Attempt(OFFICER, lesson + "/withdrawals", REASON, 404),
        new Attempt(SECRETARY, lesson + "/endorsements", Map.of(), 404),
        new Attempt(SECRETARY, lesson + "/retirements", Map.of(), 404),
        new Attempt(SECRETARY, finding + "/explanations", Map.of("text", "Not mine"), 404),
        new Attempt(SECRETARY, report + "/clearances", Map.of(), 404),
        new Attempt(SECRETARY, report + "/objections", Map.of("text", "Not mine"), 404),
        new Attempt(SECRETARY, report + "/agreements", Map.of(), 404),
        new Attempt(SECRETARY, report + "/papers", meeting, 404),
        new Attempt(SECRETARY, report + "/submissions", meeting, 404),
        new Attempt(SECRETARY, report + "/revisions/1/errata", Map.of("text", "Not mine"), 404),
        new Attempt(SECRETARY, report + "/revisions/1/renderings", Map.of(), 404),
        new Attempt(SECRETARY, report + "/revisions/1/verifications", Map.of(), 404),
        new Attempt(
            "registrar", report + "/notings", Map.of("decision", committees.decision("CMS")), 404),
        new Attempt("reporting-job", "/runs", run, 403));
  }

  private static void tries(
      SoftAssertions softly,
      Attempt attempt,
      ReportingWorld intruders,
      String instrument,
      Committees committees) {
    var response =
        switch (attempt.role()) {
          case "registrar", "reporting-job" -> byOffice(attempt, committees);
          default -> posts(intruders, instrument, attempt.role(), attempt.path(), attempt.body());
        };
    softly
        .assertThat(response.statusCode())
        .as("%s by %s: %s", attempt.path(), instrument, response.asString())
        .isEqualTo(attempt.answer());
  }

  /** The registrar and the reporting job of the other family. */
  private static Response byOffice(Attempt attempt, Committees committees) {
    var holder =
        attempt.role().equals("registrar") ? committees.ofInstrument("CMS") : committees.ofFamily();
    return committees
        .member(holder, attempt.role())
        .contentType("application/json")
        .body(Json.write(attempt.body()))
        .post(attempt.path());
  }

  private static Response posts(
      ReportingWorld world, String instrument, String role, String path, Object body) {
    boolean isFile = body instanceof String;
    return world
        .as(instrument, role)
        .contentType(isFile ? "text/csv" : "application/json")
        .body(isFile ? body : Json.write(body))
        .post(path);
  }

  private static String created(ReportingWorld world, String role, String path, Object body) {
    var response = posts(world, "CMS", role, path, body);
    response.then().statusCode(201);
    return response.path("id");
  }

  private static Map<String, Object> lesson(ReportingWorld world, String instrument) {
    return Map.of(
        "family", world.family(),
        "instrument", world.code(instrument),
        "context", "Joint planning",
        "happened", "Booked twice",
        "nextTime", "One calendar",
        "areas", List.of("conference-services"),
        "language", "en");
  }

  private static String extract(
      ReportingWorld world, String payer, String service, String borneBy, String amount) {
    return "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,"
        + "unit,purpose,description,document,reverses\n"
        + "X1,%s,%s,%s,2027-04-02,,actual,%s,EUR,,,Interpreters,INV-1,\n"
            .formatted(service, world.code(payer), borneBy, amount);
  }

  /** How much was ever written for the family, and what stands there now. */
  private List<Object> written(ReportingWorld world) {
    return AsSystem.call(
        () -> {
          var counts = new ArrayList<Object>();
          for (var table :
              List.of(
                  "act",
                  "ledger_entry",
                  "ledger_batch",
                  "rate",
                  "service_quarter",
                  "progress",
                  "measurement",
                  "lesson",
                  "finding",
                  "report",
                  "reporting_run")) {
            counts.add(table + " " + state(table, world.family()));
          }
          return counts;
        });
  }

  private String state(String table, String family) {
    return rows.createNativeQuery(
            """
            select md5(coalesce(string_agg(cast(t as text), ',' order by cast(t as text)), '')) as state
            from %s t where family = :family
            """
                .formatted(table),
            Tuple.class)
        .setParameter("family", family)
        .getSingleResult()
        .get("state", String.class);
  }
}
