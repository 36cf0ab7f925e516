package org.cmsfamily.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** A document hangs on a report and is read by whoever reads the report, whenever that is. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReportDocumentsTest {

  private static final String SECRETARY = "executive-secretary";
  private static final byte[] LETTER = "to,text\nCMS,A letter\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void aDocumentIsReadByWhoeverReadsTheReport() {
    var world = ReportingJobTest.closedFirstQuarter();
    var committees = new Committees(world);
    var id = committees.report("CMS", "2027-Q1");
    committees.runs("CMS", "2027-Q1").then().statusCode(200);
    attaches(world, "AEWA", id).then().statusCode(403);
    var document =
        attaches(world, "CMS", id)
            .then()
            .statusCode(201)
            .body("sha256", equalTo(Sha256.of(LETTER)))
            .extract()
            .<String>path("id");
    attaches(world, "CMS", id).then().statusCode(200).body("id", equalTo(document));

    assertThat(
            world
                .finance("AEWA")
                .get("/documents/{id}/content", document)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())
        .isEqualTo(LETTER);
    world
        .finance("AEWA")
        .get("/documents?holderKind=report&holder={id}", id)
        .then()
        .body("items.id", contains(document));
    world.finance("EUROBATS").get("/documents/{id}", document).then().statusCode(404);
    world.finance("EUROBATS").get("/documents").then().body("items", empty());

    var cms = world.code("CMS");
    var aewa = world.code("AEWA");
    var meeting = Map.of("meeting", committees.meeting("CMS"));
    committees.acts(cms, SECRETARY, id + "/clearances", Map.of()).then().statusCode(201);
    committees.acts(aewa, SECRETARY, id + "/agreements", Map.of()).then().statusCode(201);
    committees.acts(cms, SECRETARY, id + "/submissions", meeting).then().statusCode(201);
    var note = Map.of("decision", committees.decision("CMS"));
    committees.acts(cms, "registrar", id + "/notings", note).then().statusCode(201);
    world.finance("EUROBATS").get("/documents/{id}", document).then().statusCode(200);
  }

  private static Response attaches(ReportingWorld world, String instrument, String report) {
    return world
        .as(instrument, SECRETARY)
        .contentType("text/csv")
        .queryParam("name", "letter.csv")
        .body(LETTER)
        .post("/reports/{id}/documents", report);
  }
}
