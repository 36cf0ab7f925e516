package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S11TheLedgerTest {

  private static final int LINES = 10_000;

  private ServiceUnderTest service;

  @BeforeAll
  void run() {
    service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-03-31");
  }

  private static LedgerFile tenThousandLines(ServiceUnderTest service) {
    var file = LedgerFile.of(service);
    var lines = new ArrayList<String>(LINES);
    for (var i = 1; i <= LINES; i++) {
      lines.add(file.actual("A" + i, "CMS", "2027-02-10", "1.00").lines().getFirst());
    }
    return new LedgerFile(service, List.copyOf(lines));
  }

  @Test
  void nothingIsBookedWhileOneLineIsWrongAndTheSameFileTwiceChangesNothing() {
    var large = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    large.family().moveTo("2027-03-31");
    var right = tenThousandLines(large);
    var wrong =
        right
            .replacing(100, "2027-02-10", "2027-02-30")
            .replacing(2000, ",1.00,", ",1.001,")
            .replacing(9999, ",actual,", ",actuel,");

    var refused = large.imports("CMS", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("violations").findValuesAsText("line"))
        .containsExactly("100", "2000", "9999");
    assertThat(refused.json().path("violations").findValuesAsText("column"))
        .containsExactly("booking_date", "amount", "kind");
    assertThat(large.entries(Part.CMS_FINANCE, "")).isEmpty();

    var booked = large.imports("CMS", right);
    assertThat(booked.status()).as(booked.text()).isEqualTo(201);
    assertThat(booked.json().path("accepted").asInt()).isEqualTo(LINES);

    var again = large.imports("CMS", right);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("accepted").asInt()).isZero();
    assertThat(again.json().path("alreadyKnown").asInt()).isEqualTo(LINES);
    assertThat(large.quarter("2027-Q1").path("total").path("actual").path("amount").asText())
        .isEqualTo("10000.00");

    conflicts(large, right);
  }

  private void conflicts(ServiceUnderTest large, LedgerFile right) {
    for (var changed :
        List.of(
            right.replacing(5000, ",1.00,", ",2.00,"),
            right.replacing(5000, "2027-02-10", "2028-02-10"))) {
      var refused = large.imports("CMS", changed);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().path("conflicting").asInt()).isEqualTo(1);
      assertThat(refused.json().path("violations").path(0).path("line").asInt()).isEqualTo(5000);
    }
  }

  @Test
  void aPreviewTellsAndBooksNothing() {
    var file = LedgerFile.of(service).oneTime("B1", "AEWA", "2027-01-11", "500.00");

    var preview = service.previews("AEWA", file).orThrow();

    assertThat(preview.json().path("accepted").asInt()).isEqualTo(1);
    assertThat(service.entries(Part.AEWA_FINANCE, "&payer=" + service.family().of("AEWA")))
        .isEmpty();
  }

  @Test
  void aReversalStandsBesideWhatItReverses() {
    var file =
        LedgerFile.of(service).with("C1", "CMS", "CMS", "2027-02-11", "in-kind", "77.00", "EUR");
    service.imports("CMS", file).orThrow();
    var entry = entry("C1");

    service
        .family()
        .reporting(Part.CMS_FINANCE)
        .post(
            "/entries/" + entry + "/reversals",
            Map.of("reference", "C1-R", "bookingDate", "2027-03-01", "description", "Twice"));

    assertThat(entry("C1")).isEqualTo(entry);
    assertThat(entry("C1-R")).isNotEmpty();
    assertThat(service.cost("2027-Q1", "CMS", "inKind")).isEqualTo("0.00");
  }

  private String entry(String reference) {
    var cursor = "";
    while (true) {
      var page =
          service
              .family()
              .reporting(Part.CMS_FINANCE)
              .get("/entries?limit=200&service=" + service.code() + cursor)
              .json();
      for (var entry : page.path("items")) {
        if (entry.path("reference").asText().equals(reference)) return entry.path("id").asText();
      }
      if (!page.hasNonNull("next")) return "";
      cursor = "&cursor=" + page.path("next").asText();
    }
  }

  @Test
  void anotherInstrumentsLineIsInvalid() {
    var file = LedgerFile.of(service).actual("D1", "AEWA", "2027-02-10", "1.00");

    var refused = service.imports("CMS", file);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("violations").path(0).path("column").asText())
        .isEqualTo("paid_by");
  }
}
