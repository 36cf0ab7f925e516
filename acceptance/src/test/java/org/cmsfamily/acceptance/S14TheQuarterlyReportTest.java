package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S14TheQuarterlyReportTest {

  private FamilyUnderTest family;
  private ServiceUnderTest service;
  private ReportUnderTest report;
  private JsonNode closed;

  @BeforeAll
  void closeTheFirstQuarter() {
    family = FamilyUnderTest.founded();
    service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-04-12");
    var extract =
        LedgerFile.of(service)
            .actual("Q1-1", "CMS", "2027-02-10", "45000.00")
            .oneTime("Q1-2", "CMS", "2027-01-15", "15000.00");
    service.imports("CMS", extract).orThrow();
    service.closes("2027-Q1");
    closed = service.quarter("2027-Q1");
    report = ReportUnderTest.made(family, "CMS-STC", "2027-Q1");
  }

  @Test
  void savingsAreBaselineLessActualLessOneTime() {
    assertThat(service.cost("2027-Q1", "CMS", "savings")).isEqualTo("-6000.00");
    assertThat(service.cost("2027-Q1", "AEWA", "savings")).isEqualTo("-4000.00");
  }

  @Test
  void aQuarterAboveItsPartIsAWarningAndNoFinding() {
    assertThat(closed.path("warnings")).isNotEmpty();
    var findings =
        family.reporting(Part.CMS_FINANCE).get("/findings?family=" + family.code()).json();
    assertThat(findings.path("items")).isEmpty();
  }

  @Test
  void theSettlementSaysWhatAewaOwesCms() {
    var transfers = closed.path("settlement").path("transfers");
    assertThat(transfers).hasSize(1);
    assertThat(transfers.path(0).path("from").asText()).isEqualTo(family.of("AEWA"));
    assertThat(transfers.path(0).path("to").asText()).isEqualTo(family.of("CMS"));
    assertThat(transfers.path(0).path("amount").path("amount").asText()).isEqualTo("24000.00");
  }

  @Test
  void theReportTellsTheSameFigures() {
    var costs = report.json(1).path("services").path(service.code()).path("costs").path("period");
    assertThat(amount(costs, "CMS", "savings")).isEqualTo("-6000.00");
    assertThat(amount(costs, "AEWA", "savings")).isEqualTo("-4000.00");
  }

  @Test
  void fetchedTwiceAndRecomputedItHasTheSameHash() throws NoSuchAlgorithmException {
    var first = sha256(report.file(1, "json").bytes());

    assertThat(sha256(report.file(1, "json").bytes())).isEqualTo(first);
    var verified = report.verified(1);
    assertThat(verified.path("sha256").asText()).isEqualTo(first);
    assertThat(verified.path("matches").asBoolean()).isTrue();
    for (var form : List.of("csv", "xlsx", "pdf", "docx", "html")) {
      assertThat(sha256(report.file(1, form).bytes()))
          .as(form)
          .isEqualTo(sha256(report.file(1, form).bytes()));
    }
  }

  @Test
  void theCsvIsAZipOfTidyTables() throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(report.file(1, "csv").bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).hasSizeGreaterThan(2).anyMatch(name -> name.contains("costs"));
  }

  @Test
  void theWorkbookHasTypedCells() throws IOException {
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(report.file(1, "xlsx").bytes()))) {
      var types = new ArrayList<CellType>();
      for (var sheet : book.getSheets().toList()) {
        for (var row : sheet.read()) {
          row.forEach(cell -> types.add(cell == null ? CellType.EMPTY : cell.getType()));
        }
      }
      assertThat(types).contains(CellType.NUMBER, CellType.STRING);
    }
  }

  @Test
  void thePdfIsADocument() {
    var pdf = report.file(1, "pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void theTextDocumentAndThePageSayTheSame() throws IOException {
    var page = new String(report.file(1, "html").bytes(), StandardCharsets.UTF_8);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("6,000.00")
        .doesNotContain("http:", "https:", "<script");
    var text = report.file(1, "docx");
    assertThat(text.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("wordprocessingml"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(text.bytes()))) {
      var words = "";
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        words += new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(words).contains("6,000.00", "<w:tblHeader/>");
    }
  }

  @Test
  void everyFigureOpensToItsEntriesAndDecisions() {
    var figure =
        "/services/%s/costs/period/instruments/%s/actual"
            .formatted(service.code(), family.of("CMS"));

    var provenance = report.provenance(Part.CMS_SECRETARY, 1, figure).json();

    assertThat(provenance.path("value").path("amount").asText()).isEqualTo("27000.00");
    assertThat(provenance.path("lots").findValuesAsText("reference")).contains("Q1-1");
    assertThat(provenance.path("decisions").findValuesAsText("key"))
        .contains(family.of("CMS") + "-APPROVAL", family.of("AEWA") + "-APPROVAL");
  }

  @Test
  void aLateEntryMakesASecondRevisionAndLeavesTheFirst() throws NoSuchAlgorithmException {
    var other = FamilyUnderTest.founded();
    var late = ServiceUnderTest.running(other.terms());
    other.moveTo("2027-04-12");
    late.imports("CMS", LedgerFile.of(late).actual("1", "CMS", "2027-02-10", "45000.00")).orThrow();
    late.closes("2027-Q1");
    var first = ReportUnderTest.made(other, "CMS-STC", "2027-Q1");
    var before = sha256(first.file(1, "json").bytes());
    late.imports("CMS", LedgerFile.of(late).actual("2", "CMS", "2027-03-15", "500.00")).orThrow();
    assertThat(ReportUnderTest.made(other, "CMS-STC", "2027-Q1").view().path("revision").asInt())
        .isEqualTo(1);

    late.restates("2027-Q1", "An invoice came late");
    var second = ReportUnderTest.made(other, "CMS-STC", "2027-Q1");

    assertThat(second.view().path("revision").asInt()).isEqualTo(2);
    assertThat(sha256(second.file(1, "json").bytes())).isEqualTo(before);
    assertThat(second.json(2).path("changes").findValuesAsText("figure"))
        .anyMatch(figure -> figure.contains(other.of("CMS") + "/actual"));
    var costs = second.json(2).path("services").path(late.code()).path("costs").path("period");
    assertThat(
            costs.path("instruments").path(other.of("CMS")).path("actual").path("amount").asText())
        .isEqualTo("27300.00");
  }

  @Test
  void afterFourQuartersBothHaveSaved() {
    var other = FamilyUnderTest.founded();
    var year = ServiceUnderTest.running(other.terms());
    other.moveTo("2028-01-17");
    var extract = LedgerFile.of(year).oneTime("0", "CMS", "2027-01-15", "15000.00");
    for (var month : List.of("02", "05", "08", "11")) {
      extract = extract.actual(month, "CMS", "2027-" + month + "-10", "45000.00");
    }
    year.imports("CMS", extract).orThrow();
    for (var quarter : List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")) year.closes(quarter);

    var made = ReportUnderTest.made(other, "AEWA-STC", "2027-Q4");

    var toDate = made.json(1).path("services").path(year.code()).path("costs").path("yearToDate");
    var instruments = toDate.path("instruments");
    assertThat(instruments.path(other.of("CMS")).path("savings").path("amount").asText())
        .isEqualTo("3000.00");
    assertThat(instruments.path(other.of("AEWA")).path("savings").path("amount").asText())
        .isEqualTo("2000.00");
  }

  private String amount(JsonNode costs, String instrument, String figure) {
    return costs
        .path("instruments")
        .path(family.of(instrument))
        .path(figure)
        .path("amount")
        .asText();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
