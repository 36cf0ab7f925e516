package org.cmsfamily.reporting.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTopics;
import org.junit.jupiter.api.Test;

/** A body, a service or a form that fails is recorded, and holds up no other. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class FailuresTest {
  private static final String SECRETARY = "executive-secretary";

  /** No French paper can be made. */
  static class WithoutFrenchPaper extends Forms {
    @Override
    byte[] rendered(IssuedReport issued, ReportFormat format, PaperLanguage language) {
      if (format == ReportFormat.PDF && language == PaperLanguage.FR) {
        throw new IllegalArgumentException("No French paper");
      }
      return super.rendered(issued, format, language);
    }
  }

  @Test
  void aFormThatFailsIsNamedHoldsUpNoOtherAndIsRenderedAgain() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    QuarkusMock.installMockForType(new WithoutFrenchPaper(), Forms.class);

    committees.runs("CMS", "2027-Q1").then().statusCode(200);

    world
        .as("CMS", SECRETARY)
        .get("/reports/{id}", id)
        .then()
        .body("revisions[0].files", hasSize(15))
        .body("revisions[0].missing.form", contains("pdf"))
        .body("revisions[0].missing.language", contains("fr"));
    committees
        .member(world.family(), "reporting-job")
        .get("/runs?family={family}", world.family())
        .then()
        .body("items.results.flatten().failedForms.flatten().findAll { it }", hasSize(1));
    committees
        .acts(world.code("CMS"), SECRETARY, id + "/clearances", Map.of())
        .then()
        .statusCode(409)
        .body("detail", containsString("pdf (fr)"));

    QuarkusMock.installMockForType(new Forms(), Forms.class);
    committees
        .acts(world.code("AEWA"), SECRETARY, id + "/revisions/1/renderings", Map.of())
        .then()
        .statusCode(200)
        .body("files", hasSize(16))
        .body("failed", empty());
    committees
        .acts(world.code("CMS"), SECRETARY, id + "/clearances", Map.of())
        .then()
        .statusCode(201);
  }

  @Test
  void aBodyThatIsNotKnownHoldsUpNoOther() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var unknown = world.code("AEWA") + "-ABC";
    reportsTo(world, List.of(unknown, committees.body("CMS")));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                committees
                    .member(world.family(), "reporting-job")
                    .contentType("application/json")
                    .body(Json.write(Map.of("family", world.family(), "period", "2027-Q1")))
                    .post("/runs")
                    .then()
                    .statusCode(200)
                    .body("results.body", contains(unknown, committees.body("CMS")))
                    .body("results[0].outcome", equalTo("failed"))
                    .body("results[0].failure", equalTo("A reference is not known here yet"))
                    .body("reports", contains(committees.report("CMS", "2027-Q1"))));
  }

  private static void reportsTo(ReportingWorld world, List<String> bodies) {
    TestTopics.publish(
        "catalog.services",
        world.service(),
        1_000_000,
        Json.write(
            Map.of(
                "code",
                world.service(),
                "family",
                world.family(),
                "title",
                "Common conference services",
                "state",
                "active",
                "areas",
                List.of("conference-services"),
                "participants",
                List.of(
                    Map.of("instrument", world.code("CMS"), "role", "lead"),
                    Map.of("instrument", world.code("AEWA"), "role", "partner")),
                "start",
                "2027-01-01",
                "costPlan",
                world.costPlan("120000.00", "80000.00"),
                "reporting",
                Map.of("period", "quarter", "bodies", bodies))));
  }
}
