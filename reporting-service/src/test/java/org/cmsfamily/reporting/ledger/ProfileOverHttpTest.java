package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario S31: the finance officer's own file, through a profile of its source system. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class ProfileOverHttpTest {

  private static final int LINES = 36;

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-04-12");
    world.rates();
  }

  @Test
  void theSameExtractAsTextAndAsWorkbookGivesTheSameEntries() {
    UmojaExtract.saves(world, UmojaExtract.layout(world)).then().statusCode(201);
    var text = UmojaExtract.bytes(UmojaExtract.text());
    UmojaExtract.previews(world, UmojaExtract.workbook())
        .then()
        .statusCode(200)
        .body("violations", empty())
        .body("accepted", equalTo(LINES))
        .body("totalLines", equalTo(2));
    var batch =
        UmojaExtract.imports(world, text)
            .then()
            .statusCode(201)
            .body("layout", equalTo("profile"))
            .body("profileVersion", equalTo(1))
            .body("accepted", equalTo(LINES))
            .body("totalLines", equalTo(2))
            .body("headingLines", equalTo(4))
            .extract()
            .<String>path("batch");
    UmojaExtract.imports(world, UmojaExtract.workbook())
        .then()
        .statusCode(200)
        .body("alreadyKnown", equalTo(LINES))
        .body("accepted", equalTo(0));
    world
        .finance("CMS")
        .get("/entries?limit=200&service=" + world.service())
        .then()
        .body("items", hasSize(LINES))
        .body(
            "items.find {it.reference=='1900004147'}.amount",
            equalTo(Map.of("amount", "-5522.49", "currency", "EUR")))
        .body("items.find {it.reference=='1900004147'}.bookingDate", equalTo("2027-02-14"))
        .body(
            "items.find {it.reference=='1900004104'}.description",
            equalTo("Übersetzung EN›FR “Doc. 14”"));
    undoneToTheCent(batch);
  }

  /** Credits too are taken back, and the file can be imported again. */
  private void undoneToTheCent(String batch) {
    world
        .finance("CMS")
        .contentType("application/json")
        .body(Map.of("reason", "Wrong period"))
        .post("/imports/{id}/reversals", batch)
        .then()
        .statusCode(201)
        .body("accepted", equalTo(LINES));
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("0.00"));
    UmojaExtract.imports(world, UmojaExtract.bytes(UmojaExtract.text())).then().statusCode(201);
  }

  @Test
  void whatTheProfileDoesNotDeclareIsRefusedWithItsColumn() {
    var layout =
        UmojaExtract.layout(world)
            .replace("\"leftOut\": [\"Kostenstelle\"],", "")
            .replace(" \"7412010\": \"actual\"", " \"7412011\": \"actual\"");
    UmojaExtract.saves(world, layout).then().statusCode(201);
    UmojaExtract.imports(world, UmojaExtract.bytes(UmojaExtract.text()))
        .then()
        .statusCode(422)
        .body("violations", hasSize(1))
        .body("violations[0].line", equalTo(4))
        .body("violations[0].column", equalTo("Kostenstelle"))
        .body("violations[0].message", containsString("does not declare"));
    var id =
        world
            .finance("CMS")
            .get("/import-profiles?family=" + world.family())
            .<String>path("items[0].id");
    corrects(
            id,
            "\"1\"",
            layout.replace("\"numbers\"", "\"leftOut\":[\"Kostenstelle\"],\"numbers\""))
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("versions.version", equalTo(List.of(1, 2)));
    UmojaExtract.imports(world, UmojaExtract.bytes(UmojaExtract.text()))
        .then()
        .statusCode(422)
        .body("violations.column", hasItem("Sachkonto"))
        .body(
            "violations[0].message",
            equalTo("The account '7412010' is not declared in the profile"));
    corrects(id, "\"1\"", layout).then().statusCode(412);
    world.as("CMS", "auditor").get("/import-profiles/{id}?version=1", id).then().statusCode(200);
    world.as("AEWA", "auditor").get("/import-profiles/{id}", id).then().statusCode(404);
  }

  @Test
  void aTotalThatItsLinesDoNotComeToAndWhatContradictsTheBooksNameTheFilesOwnColumns() {
    UmojaExtract.saves(world, UmojaExtract.layout(world)).then().statusCode(201);
    var text = UmojaExtract.text();
    UmojaExtract.imports(world, UmojaExtract.bytes(text.replace("3.776,23", "3.776,24")))
        .then()
        .statusCode(422)
        .body("violations[0].column", equalTo("Betrag in Belegwährung"))
        .body("violations[0].message", containsString("its lines come to 65636.25"));
    UmojaExtract.imports(world, UmojaExtract.bytes(text.replace("06.02.2027", "06.05.2027")))
        .then()
        .statusCode(422)
        .body("violations[0].column", equalTo("Buchungsdatum"));
    UmojaExtract.imports(world, UmojaExtract.bytes(text.replace("3.776,23", "3776.23")))
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("is not a number as the profile declares"));
    UmojaExtract.imports(world, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .then()
        .statusCode(422);
  }

  @Test
  void formulasMacrosAndOtherSheetsAreRefused() throws IOException {
    UmojaExtract.saves(world, UmojaExtract.layout(world)).then().statusCode(201);
    var formula = UmojaExtract.workbook(sheet -> sheet.formula(40, 5, "SUM(F5:F39)"));
    UmojaExtract.imports(world, formula)
        .then()
        .statusCode(422)
        .body("violations[0].column", equalTo("F41"))
        .body("violations[0].message", containsString("formula"));
    UmojaExtract.imports(world, withMacros(UmojaExtract.workbook())).then().statusCode(415);
    UmojaExtract.imports(world, new byte[] {'P', 'K', 3, 4, 0}).then().statusCode(422);
    assertThat(UmojaExtract.saves(world, UmojaExtract.layout(world)).then().extract().statusCode())
        .isEqualTo(409);
  }

  @Test
  void aProfileThatContradictsItselfIsRefusedAndWithoutOneNothingIsGuessed() {
    UmojaExtract.imports(world, UmojaExtract.bytes(UmojaExtract.text()))
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("?sourceSystem"));
    UmojaExtract.saves(
            world,
            UmojaExtract.layout(world)
                .replace("\"Kostenstelle\"", "\"Fonds\"")
                .replace("\"thousands\": \".\"", "\"thousands\": \",\""))
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/layout/columns"))
        .body("violations.pointer", hasItem("/layout/numbers/thousands"));
  }

  @Test
  void aLayoutIsLimitedInItsWholeLength() {
    var accounts = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      accounts.append("\"%s%s\": \"actual\", ".formatted("9".repeat(80), 1_000 + i));
    }
    var layout = UmojaExtract.layout(world).replace("\"7211010\"", accounts + "\"7211010\"");
    UmojaExtract.saves(world, layout)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/layout"));
  }

  private io.restassured.response.Response corrects(String id, String version, String layout) {
    return world
        .finance("CMS")
        .contentType("application/json")
        .header("If-Match", version)
        .body("{\"reason\": \"A column more\", \"layout\": %s}".formatted(layout))
        .put("/import-profiles/{id}", id);
  }

  private static byte[] withMacros(byte[] workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new ZipInputStream(new ByteArrayInputStream(workbook)).readAllBytes());
      zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
      zip.write(1);
    }
    return out.toByteArray();
  }
}
