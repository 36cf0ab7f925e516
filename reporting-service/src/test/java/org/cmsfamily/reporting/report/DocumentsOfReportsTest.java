package org.cmsfamily.reporting.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go with a revision of a report, for those who see the revision. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class DocumentsOfReportsTest {
  private static final String SECRETARY = "executive-secretary";
  private static final String TABLE = "post;days\nP-4;12\n";

  private ReportingWorld world;
  private Committees committees;
  private String report;

  @BeforeEach
  void found() {
    world = ReportingJobTest.closedFirstQuarter();
    committees = new Committees(world);
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    report = committees.report("CMS", "2027-Q1");
  }

  @Test
  void anOfficeOfAnInstrumentInTheReportAttachesAFileOnce() {
    var document =
        attached(world.code("CMS"), SECRETARY)
            .statusCode(201)
            .body("holderKind", equalTo("revision"))
            .body("holder", equalTo(report + "/1"))
            .body("sha256", equalTo(Sha256.of(TABLE)))
            .extract()
            .<String>path("id");
    attached(world.code("AEWA"), SECRETARY).statusCode(200).body("id", equalTo(document));
    attached(committees.organisation(), "adviser").statusCode(403);
    world
        .as("AEWA", SECRETARY)
        .get("/documents/{id}/content", document)
        .then()
        .statusCode(200)
        .body(equalTo(TABLE));
    world
        .as("CMS", SECRETARY)
        .get("/acts?aggregate={id}", report)
        .then()
        .body("items.name", hasItem("attach-report-document"));
  }

  @Test
  void theBodysMembersReadItOnceTheReportIsBeforeThem() {
    attached(world.code("CMS"), SECRETARY).statusCode(201);
    seenByMember().body("items", empty());
    acts("CMS", "/clearances", Map.of());
    acts("AEWA", "/agreements", Map.of());
    acts("CMS", "/submissions", Map.of("meeting", committees.meeting("CMS")));
    seenByMember().body("items", hasSize(1));
    world.stranger().get("/documents").then().body("items", empty());
  }

  private ValidatableResponse seenByMember() {
    return committees
        .member(committees.body("CMS"), "committee-member")
        .get("/documents?holderKind=revision&holder={id}", report + "/1")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse attached(String holder, String role) {
    return committees
        .member(holder, role)
        .contentType("text/csv")
        .body(TABLE.getBytes(StandardCharsets.UTF_8))
        .post("/reports/{id}/revisions/1/documents?name=days.csv&language=en", report)
        .then();
  }

  private void acts(String instrument, String path, Map<String, ?> body) {
    committees.acts(world.code(instrument), SECRETARY, report + path, body).then().statusCode(201);
  }
}
