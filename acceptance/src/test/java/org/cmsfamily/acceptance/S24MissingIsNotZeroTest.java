package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S24MissingIsNotZeroTest {

  @Test
  void booksThatAreNotClosedGiveNoSavingsUntilTheyAreClosedEvenEmpty() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-07-12");
    var extract =
        LedgerFile.of(service)
            .actual("Q1", "CMS", "2027-02-10", "45000.00")
            .actual("Q2", "CMS", "2027-05-10", "45000.00");
    service.imports("CMS", extract).orThrow();
    service.closes("2027-Q1");
    service.closes("2027-Q2", "CMS");
    family.moveTo("2027-08-03");

    var report = ReportUnderTest.made(family, "CMS-STC", "2027-Q2");
    var provisional = report.json(1);

    assertThat(provisional.path("provisional").asBoolean()).isTrue();
    assertThat(provisional.path("notClosed").toString()).contains(family.of("AEWA"));
    var cms = figures(provisional, service, "CMS");
    assertThat(cms.at("/actual/amount").asText()).as("so far").isEqualTo("27000.00");
    assertThat(cms.path("savings").isNull()).as(cms.toString()).isTrue();
    assertThat(service.quarter("2027-Q2").path("settlement").isNull()).isTrue();

    closesEmpty(service, "2027-Q2", "AEWA");
    var last = ReportUnderTest.made(family, "CMS-STC", "2027-Q2");

    assertThat(last.view().path("revision").asInt()).isEqualTo(2);
    assertThat(last.json(2).path("provisional").asBoolean()).isFalse();
    assertThat(figures(last.json(2), service, "CMS").at("/savings/amount").asText())
        .isEqualTo("3000.00");
    var participant = "/participants/" + family.of("AEWA") + "/empty";
    assertThat(service.quarter("2027-Q2").at(participant).asBoolean()).isTrue();
  }

  @Test
  void aLedgerWithEntriesIsNotClosedAsEmpty() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-04-12");
    service
        .imports("CMS", LedgerFile.of(service).actual("1", "CMS", "2027-02-10", "1.00"))
        .orThrow();

    var refused =
        service
            .family()
            .reporting(Part.CMS_FINANCE)
            .attempt(closings(service, "2027-Q1"), Map.of("empty", true));

    assertThat(refused.slug()).isEqualTo("ledger-not-empty");
  }

  private static void closesEmpty(ServiceUnderTest service, String quarter, String instrument) {
    service
        .family()
        .reporting(Part.financeOf(instrument))
        .post(closings(service, quarter), Map.of("empty", true));
  }

  private static String closings(ServiceUnderTest service, String quarter) {
    return "/services/%s/quarters/%s/closings".formatted(service.code(), quarter);
  }

  private static JsonNode figures(JsonNode report, ServiceUnderTest service, String instrument) {
    return report
        .path("services")
        .path(service.code())
        .at("/costs/period/instruments")
        .path(service.family().of(instrument));
  }
}
