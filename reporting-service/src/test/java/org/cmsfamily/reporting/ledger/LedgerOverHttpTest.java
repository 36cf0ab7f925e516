package org.cmsfamily.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.reporting.ReportingWorld;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios S11, S12 and S17 for the ledger, and bad input, on real PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "reporting"))
class LedgerOverHttpTest {

  private static final int LINES = 10_000;

  private ReportingWorld world;

  @BeforeEach
  void family() {
    world = ReportingWorld.on("2027-03-31");
  }

  @Test
  void tenThousandLinesAreBookedInSecondsOnceAndOnlyIfAllAreRight() {
    var file = new StringBuilder(LedgerExamples.HEADER);
    for (int i = 1; i <= LINES; i++) {
      file.append(line("A" + i, "CMS", "2027-02-10", "1.00"));
    }
    var wrong =
        file.toString()
            .replace(
                line("A99", "CMS", "2027-02-10", "1.00"), line("A99", "CMS", "2027-02-30", "1.00"))
            .replace(
                line("A500", "CMS", "2027-02-10", "1.00"),
                line("A500", "CMS", "2027-02-10", "1.001"))
            .replace(
                line("A9999", "CMS", "2027-02-10", "1.00"),
                line("A9999", "AEWA", "2027-02-10", "1.00"));
    world
        .imports("CMS", wrong)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/import-refused"))
        .body("invalid", equalTo(3))
        .body("violations.line", equalTo(List.of(100, 501, 10000)))
        .body("violations.column", equalTo(List.of("booking_date", "amount", "paid_by")));
    assertThat(entries("CMS")).isZero();
    long began = System.nanoTime();
    world.imports("CMS", file.toString()).then().statusCode(201).body("accepted", equalTo(LINES));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    world
        .imports("CMS", file.toString())
        .then()
        .statusCode(200)
        .body("accepted", equalTo(0))
        .body("alreadyKnown", equalTo(LINES))
        .body("batch", nullValue());
    world
        .imports(
            "CMS",
            file.toString()
                .replace(",1.00,EUR,,,Interpreters,INV-A7,", ",2.00,EUR,,,Interpreters,INV-A7,"))
        .then()
        .statusCode(422)
        .body("conflicting", equalTo(1))
        .body("violations[0].line", equalTo(8))
        .body("violations[0].column", equalTo("amount"));
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("10000.00"));
  }

  @Test
  void aPreviewTellsEverythingAndBooksNothing() {
    var file =
        LedgerExamples.HEADER
            + line("P1", "CMS", "2027-02-10", "1.00")
            + line("P2", "CMS", "2027-02-10", "x");
    world
        .previews("CMS", file)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(1))
        .body("invalid", equalTo(1))
        .body("violationsTotal", equalTo(1))
        .body("quarters[0].quarter", equalTo("2027-Q1"));
    assertThat(entries("CMS")).isZero();
  }

  /** What is booked is converted and summed before it is. */
  @Test
  void aPreviewSaysWhatEachLineAndAllOfThemComeTo() {
    world.rates().then().statusCode(201);
    var file =
        LedgerExamples.HEADER
            + line("V2", "CMS", "2027-02-10", "2.50")
            + line("V1", "CMS", "2027-02-11", "1.00")
            + line("V3", "CMS", "2027-02-12", "10.00").replace(",EUR,", ",USD,")
            + line("V4", "CMS", "2027-02-13", "x");
    world
        .previews("CMS", file)
        .then()
        .statusCode(200)
        .body("sums.lines", contains(2, 1))
        .body("sums.kind", contains("actual", "actual"))
        .body("sums.amount.amount", contains("3.50", "10.00"))
        .body("sums.amount.currency", contains("EUR", "USD"))
        .body("sums.booked.currency", contains("EUR", "EUR"))
        .body("sums[0].booked.amount", equalTo("3.50"))
        .body("acceptedLines.line", contains(2, 3, 4))
        .body("acceptedLines.reference", contains("V2", "V1", "V3"))
        .body("acceptedLines.amount.amount", contains("2.50", "1.00", "10.00"))
        .body("acceptedLines[2].booked.currency", equalTo("EUR"));
    var sound = file.replace(line("V4", "CMS", "2027-02-13", "x"), "");
    var imported = world.imports("CMS", sound).then().statusCode(201);
    imported.body("sums.amount.amount", contains("3.50", "10.00"));
    imported.body("acceptedLines", nullValue());
  }

  @Test
  void theLayoutIsDescribedWithAnExampleThatCanBeRead() {
    var layout =
        world
            .finance("CMS")
            .header("Accept-Language", "fr")
            .get("/imports/layout")
            .then()
            .statusCode(200)
            .body("layout", equalTo("skein"))
            .body("encoding", equalTo("utf-8"))
            .body("separator", equalTo(","))
            .body("header", equalTo(LedgerExamples.HEADER.strip()))
            .body("columns[0].name", equalTo("source_reference"))
            .body("columns[0].needed", equalTo(true))
            .body("columns[1].meaning", equalTo("Le code du service"));
    var example =
        layout
            .extract()
            .<String>path("example")
            .replace("CMS-CONFERENCE", world.service())
            .replace(",CMS,", "," + world.code("CMS") + ",")
            .replace(",CMS,", "," + world.code("CMS") + ",");
    world
        .previews("CMS", example)
        .then()
        .statusCode(200)
        .body("violations", empty())
        .body("accepted", equalTo(3));
  }

  @Test
  void entriesAndImportsAreListedTheNewestFirstPageByPage() {
    var first = imported("N1", "2027-02-10");
    var second = imported("N2", "2027-03-10");
    var third = imported("N3", "2027-01-10");
    var entries = "/entries?limit=2&service=" + world.service();
    var imports = "/imports?limit=2&family=" + world.family();
    var nextEntries = next(entries, "items.reference", "N2", "N1");
    var nextImports = next(imports, "items.batch", third, second);

    imported("N4", "2027-03-20");

    world
        .finance("CMS")
        .get(entries + "&cursor=" + nextEntries)
        .then()
        .body("items.reference", contains("N3"))
        .body("next", nullValue());
    world
        .finance("CMS")
        .get(imports + "&cursor=" + nextImports)
        .then()
        .body("items.batch", contains(first))
        .body("next", nullValue());
    for (var list : List.of(entries, imports)) {
      world.finance("CMS").get(list + "&cursor=YWJj").then().statusCode(400);
    }
  }

  private String imported(String reference, String day) {
    return world
        .imports("CMS", LedgerExamples.HEADER + line(reference, "CMS", day, "1.00"))
        .then()
        .statusCode(201)
        .extract()
        .path("batch");
  }

  private String next(String list, String what, String one, String two) {
    return world
        .finance("CMS")
        .get(list)
        .then()
        .statusCode(200)
        .body(what, contains(one, two))
        .extract()
        .path("next");
  }

  @Test
  void aReversalStandsBesideWhatItReversesAndIsDoneOnce() {
    world
        .imports("CMS", LedgerExamples.HEADER + line("R1", "CMS", "2027-02-10", "77.00"))
        .then()
        .statusCode(201);
    var entry =
        world.finance("CMS").get("/entries?service=" + world.service()).<String>path("items[0].id");
    var request =
        Map.of(
            "reference", "R1-R", "bookingDate", "2027-03-01", "description", "EntriesPosted twice");
    world
        .finance("CMS")
        .contentType("application/json")
        .body(request)
        .post("/entries/{id}/reversals", entry)
        .then()
        .statusCode(201)
        .body("reverses", equalTo(entry))
        .body("booked.amount", equalTo("-77.00"));
    world
        .finance("CMS")
        .contentType("application/json")
        .body(Map.of("reference", "R1-S", "bookingDate", "2027-03-01", "description", "Again"))
        .post("/entries/{id}/reversals", entry)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/reversal-refused"))
        .body("violations[0].message", containsString("reversed already"));
    assertThat(entries("CMS")).isEqualTo(2);
    world.quarter("2027-Q1").then().body("total.actual.amount", equalTo("0.00"));
  }

  @Test
  void aLineBorneByOneInstrumentIsItsOwnAndItsPayersAndTheOthersSeeItsSum() {
    var alone =
        line("S1", "CMS", "2027-02-10", "10.00").replace(",key,", "," + world.code("CMS") + ",");
    world
        .imports("CMS", LedgerExamples.HEADER + alone + line("S2", "CMS", "2027-02-10", "5.00"))
        .then()
        .statusCode(201);
    assertThat(entries("CMS")).isEqualTo(2);
    assertThat(entries("AEWA")).isEqualTo(1);
    var id =
        world
            .as("CMS", "auditor")
            .get("/entries?service=" + world.service())
            .<String>path("items.find { it.reference == 'S1' }.id");
    world.finance("CMS").get("/entries/{id}", id).then().statusCode(200);
    world.finance("AEWA").get("/entries/{id}", id).then().statusCode(404);
    world.stranger().get("/entries/{id}", id).then().statusCode(404);
    world
        .finance("AEWA")
        .get("/lots?service=" + world.service())
        .then()
        .body("items", hasSize(2))
        .body("items.booked.amount.sort()", equalTo(List.of("10.00", "5.00")));
    world
        .as("EUROBATS", "auditor")
        .get("/lots?service=" + world.service())
        .then()
        .body("items", empty());
  }

  @Test
  void aFileInAnotherEncodingWithAnUnknownServiceOrWithoutItsColumnsIsRefused() {
    var line = line("E1", "CMS", "2027-02-10", "1.00");
    var umlaut =
        (LedgerExamples.HEADER + line.replace("Interpreters", "Übersetzung"))
            .getBytes(Charset.forName("windows-1252"));
    world.imports("CMS", umlaut).then().statusCode(422).body("invalid", equalTo(1));
    world
        .imports("CMS", LedgerExamples.HEADER + line.replace(world.service(), "nowhere"))
        .then()
        .statusCode(422)
        .body("violations[0].column", equalTo("service"));
    world
        .imports("CMS", LedgerExamples.HEADER.replace("booking_date", "date") + line)
        .then()
        .statusCode(422)
        .body("violations", hasSize(2));
    assertThat(world.importsLarge("CMS", new byte[30 * 1024 * 1024])).isEqualTo(422);
    assertThat(world.importsLarge("CMS", new byte[33 * 1024 * 1024])).isEqualTo(413);
    assertThat(entries("CMS")).isZero();
  }

  @Test
  void onlyThePayersFinanceOfficerImportsAndTheLayoutMustBeKnown() {
    var file = LedgerExamples.HEADER + line("F1", "CMS", "2027-02-10", "1.00");
    world
        .finance("AEWA")
        .contentType("text/csv")
        .body(file)
        .post(
            "/imports?family={f}&payer={p}&sourceSystem=TEST&layout=skein",
            world.family(),
            world.code("CMS"))
        .then()
        .statusCode(403);
    world
        .finance("CMS")
        .contentType("text/csv")
        .body(file)
        .post(
            "/imports?family={f}&payer={p}&sourceSystem=TEST&layout=umoja",
            world.family(),
            world.code("CMS"))
        .then()
        .statusCode(400);
  }

  @Test
  void ratesAreAddedNeverReplacedAndAsLongAsThereIsNoneTheLineIsInvalid() {
    var dollars = line("D1", "CMS", "2027-02-15", "10000.00").replace(",EUR,", ",USD,");
    world.imports("CMS", LedgerExamples.HEADER + dollars).then().statusCode(422);
    var rates =
        "# sample\ncurrency,in_force_from,per_usd,source\nEUR,2027-02-01,0.921,s\nEUR,16 Feb 2027,0.905,s\n";
    world.rates(rates).then().statusCode(201).body("accepted", equalTo(2));
    world.rates(rates).then().body("accepted", equalTo(0)).body("alreadyKnown", equalTo(2));
    world
        .rates(rates.replace("0.921", "0.922"))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/rates-refused"))
        .body("violations[0].line", equalTo(3));
    world.imports("CMS", LedgerExamples.HEADER + dollars).then().statusCode(201);
    world
        .finance("CMS")
        .get("/entries?service=" + world.service())
        .then()
        .body("items[0].booked.amount", equalTo("9210.00"))
        .body("items[0].rate.toPerUsd", equalTo("0.921"));
    world
        .finance("CMS")
        .get("/rates?family={f}&currency=EUR&on=2027-02-16", world.family())
        .then()
        .body("items.perUsd", contains("0.905"));
  }

  private int entries(String reader) {
    return world
        .finance(reader)
        .get("/entries?limit=200&service=" + world.service())
        .<List<Object>>path("items")
        .size();
  }

  private String line(String reference, String paidBy, String date, String amount) {
    return String.join(
            ",",
            reference,
            world.service(),
            world.code(paidBy),
            "key",
            date,
            "",
            "actual",
            amount,
            "EUR",
            "",
            "",
            "Interpreters",
            "INV-" + reference,
            "")
        + "\n";
  }
}
