package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 4 of the domain, for what this service holds: each thing, and who sees it. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class WhoSeesTest {

  private static final String SECRETARY = "executive-secretary";

  private ReportingWorld world;
  private Committees committees;

  @BeforeEach
  void family() {
    world = ReportingJobTest.closedFirstQuarter();
    committees = new Committees(world);
    committees.appointAdviser();
  }

  @Test
  void everyThingIsSeenByThoseOfItsRowAndByNobodyElse() {
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    var ownBatch = imports(world.code("CMS"), "OWN");
    var sharedBatch = imports("key", "SHARED");
    var own = entry("OWN");
    var shared = entry("SHARED");
    var service = "/services/" + world.service();
    var report = committees.report("CMS", "2027-Q1");
    acts("AEWA", SECRETARY, "/reports/" + report + "/objections", Map.of("text", "Too low"));
    var draft = acts("CMS", "programme-officer", "/lessons", lesson()).<String>path("id");
    var softly = new SoftAssertions();

    seen(softly, "/entries/" + own, "CMS");
    seen(softly, "/entries/" + shared, "CMS", "AEWA");
    seen(softly, "/imports/" + ownBatch, "CMS");
    seen(softly, "/imports/" + sharedBatch, "CMS");
    for (var path : List.of("/quarters/2027-Q1", "/neutrality", "/progress", "/measurements")) {
      seen(softly, service + path, "CMS", "AEWA");
    }
    seen(softly, "/lessons/" + draft, "CMS");
    seen(softly, "/reports/" + report, "CMS", "AEWA");
    seen(softly, "/reports/" + report + "/revisions/1", "CMS", "AEWA");
    actsSeen(softly, draft, "CMS");
    actsSeen(softly, ownBatch, "CMS");
    actsSeen(softly, sharedBatch, "CMS", "AEWA");
    actsSeen(softly, report, "CMS", "AEWA");

    submitted(report);
    seen(softly, "/reports/" + report + "/revisions/2", "CMS", "AEWA", "member");
    actsSeen(softly, report, "CMS", "AEWA");
    softly.assertAll();
  }

  @Test
  void aReversalIsAnActOnAllWhoBoreTheEntry() {
    imports("key", "SHARED");
    imports(world.code("CMS"), "OWN");
    var softly = new SoftAssertions();
    for (var reference : List.of("SHARED", "OWN")) {
      var back =
          Map.of(
              "reference", reference + "-R", "bookingDate", "2027-04-03", "description", "Twice");
      acts("CMS", "finance-officer", "/entries/" + entry(reference) + "/reversals", back);
    }
    actsSeen(softly, entry("SHARED"), "CMS", "AEWA");
    actsSeen(softly, entry("OWN"), "CMS");
    softly.assertAll();
  }

  private void submitted(String report) {
    acts("CMS", SECRETARY, "/reports/" + report + "/clearances", Map.of());
    acts("AEWA", SECRETARY, "/reports/" + report + "/agreements", Map.of());
    var meeting = Map.of("meeting", committees.meeting("CMS"));
    acts("CMS", SECRETARY, "/reports/" + report + "/submissions", meeting);
  }

  /** Everybody reads it; only those named find it. */
  private void seen(SoftAssertions softly, String path, String... by) {
    readers()
        .forEach(
            (who, reader) ->
                softly
                    .assertThat(reader.get().get(path).statusCode() == 200)
                    .as("%s by %s", path, who)
                    .isEqualTo(List.of(by).stream().anyMatch(who::startsWith)));
  }

  /** Everybody asks for its acts; only those named find any. */
  private void actsSeen(SoftAssertions softly, String aggregate, String... by) {
    readers()
        .forEach(
            (who, reader) ->
                softly
                    .assertThat(
                        reader
                            .get()
                            .get("/acts?aggregate={id}", aggregate)
                            .<List<Object>>path("items"))
                    .as("acts on %s by %s", aggregate, who)
                    .satisfies(
                        items -> {
                          if (List.of(by).stream().anyMatch(who::startsWith)) {
                            assertThat(items).isNotEmpty();
                          } else {
                            assertThat(items).isEmpty();
                          }
                        }));
  }

  private Map<String, Supplier<RequestSpecification>> readers() {
    return Map.ofEntries(
        Map.entry("CMS office auditor", () -> world.as("CMS", "auditor")),
        Map.entry("CMS office secretary", () -> world.as("CMS", SECRETARY)),
        Map.entry("CMS programme officer", () -> world.as("CMS", "programme-officer")),
        Map.entry("AEWA auditor", () -> world.as("AEWA", "auditor")),
        Map.entry("AEWA finance officer", () -> world.finance("AEWA")),
        Map.entry("outside auditor", () -> world.as("EUROBATS", "auditor")),
        Map.entry(
            "member of the body",
            () -> committees.member(committees.body("CMS"), "committee-member")),
        Map.entry(
            "other body's member",
            () -> committees.member(committees.body("AEWA"), "committee-member")),
        Map.entry("UNEP", () -> committees.member(committees.organisation(), "adviser")),
        Map.entry("nobody", () -> world.stranger()));
  }

  private Response acts(String instrument, String role, String path, Map<String, ?> body) {
    var response =
        world
            .as(instrument, role)
            .contentType("application/json")
            .body(Json.write(body))
            .post(path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
    return response;
  }

  private String imports(String borneBy, String reference) {
    var file =
        "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
            + "purpose,description,document,reverses\n"
            + "%s,%s,%s,%s,2027-04-02,,actual,10.00,EUR,,,Interpreters,INV-1,\n"
                .formatted(reference, world.service(), world.code("CMS"), borneBy);
    return world.imports("CMS", file).<String>path("batch");
  }

  private String entry(String reference) {
    return world
        .finance("CMS")
        .get("/entries?limit=200&quarter=2027-Q2&service=" + world.service())
        .<String>path("items.find { it.reference == '%s' }.id".formatted(reference));
  }

  private Map<String, Object> lesson() {
    return Map.of(
        "family", world.family(),
        "instrument", world.code("CMS"),
        "context", "Joint planning",
        "happened", "Booked twice",
        "nextTime", "One calendar",
        "areas", List.of("conference-services"),
        "language", "en");
  }
}
