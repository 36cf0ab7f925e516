package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S33WhatWaitsForMeTest {

  @Test
  void termsWaitForASignatureUntilTheyAreSigned() {
    var family = FamilyUnderTest.founded();
    var proposal = ProposalUnderTest.advised(family.terms());
    var inbox = new InboxUnderTest(family, Part.AEWA_SECRETARY);
    var link = "/catalog" + proposal.path();

    var item = inbox.mustShow("sign", link);

    assertThat(item.path("capacity").asText())
        .isEqualTo(family.of("AEWA") + ":executive-secretary");
    assertThat(item.path("subject").asText()).isNotEmpty();
    assertThat(item.has("deadline")).isTrue();
    proposal.signed("AEWA");
    inbox.mustNoLongerShow("sign", link);
    assertThat(new InboxUnderTest(family, Part.STRANGER).all()).isEmpty();
    assertThat(new InboxUnderTest(family, Part.EUROBATS_SECRETARY).waiting("sign", link)).isEmpty();
  }

  @Test
  void aRecordWaitsForTheSecondOfficeHolderUntilItIsConfirmed() {
    var family = FamilyUnderTest.founded();
    var inbox = new InboxUnderTest(family, Part.AEWA_SECRETARY);
    var key = recorded(family);
    var link = "/registry/decisions/" + key;

    assertThat(inbox.mustShow("confirm", link).path("capacity").asText())
        .isEqualTo(family.of("AEWA") + ":executive-secretary");
    family.confirms("AEWA", key);

    inbox.mustNoLongerShow("confirm", link);
  }

  @Test
  void aQuarterWaitsToBeClosedAndThenItsReportToBeCleared() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");
    var finance = new InboxUnderTest(family, Part.AEWA_FINANCE);
    var quarter = "/reporting/services/" + service.code() + "/quarters/2027-Q1";
    assertThat(finance.mustShow("close", quarter).path("capacity").asText())
        .isEqualTo(family.of("AEWA") + ":finance-officer");
    service.closes("2027-Q1");
    finance.mustNoLongerShow("close", quarter);

    var report = ReportUnderTest.made(family, "AEWA-STC", "2027-Q1");
    var secretary = new InboxUnderTest(family, Part.AEWA_SECRETARY);
    var link = "/reporting" + report.path();
    secretary.mustShow("clear", link);
    assertThat(new InboxUnderTest(family, Part.CMS_SECRETARY).waiting("clear", link)).isEmpty();
    family
        .reporting(Part.AEWA_SECRETARY)
        .post(report.path() + "/clearances", Map.of("revision", 1));
    secretary.mustNoLongerShow("clear", link);
  }

  @Test
  void theListIsInTheOrderOfTheDeadlinesAndIsATableToo() {
    var family = FamilyUnderTest.founded();
    ProposalUnderTest.advised(family.terms());
    var desk = family.catalog(Part.CMS_SECRETARY);
    var items = desk.get("/inbox?limit=200").json().path("items");
    var deadlines = items.findValuesAsText("deadline");

    var table =
        desk.api()
            .send("GET", "/inbox", BodyPublishers.noBody(), get -> get.header("Accept", "text/csv"))
            .orThrow()
            .text();

    assertThat(deadlines.stream().filter(day -> !day.equals("null"))).isSorted();
    assertThat(table).startsWith("kind,capacity,subject,link,deadline,since,instrument,thing.");
    assertThat(items).isNotEmpty();
  }

  /** A decision of AEWA's committee, as its registrar alone has recorded it. */
  private static String recorded(FamilyUnderTest family) {
    var key = family.of("AEWA") + "-WAITS";
    var provision =
        Map.of(
            "number", "1",
            "verb", "note",
            "text", "Notes the list.",
            "effects", List.of(Map.of("type", "context")));
    family
        .registry(Part.AEWA_REGISTRAR)
        .post(
            "/decisions",
            Map.of(
                "key", key,
                "body", family.of("AEWA-STC"),
                "meeting", family.of("AEWA-STC-9"),
                "adoptedOn", "2013-09-19",
                "status", "adopted",
                "title", Map.of("en", "What waits"),
                "provisions", List.of(provision)));
    return key;
  }
}
