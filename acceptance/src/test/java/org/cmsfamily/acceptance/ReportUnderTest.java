package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;

/** A report of the reporting job, as an Executive Secretary of a participant sees it. */
record ReportUnderTest(FamilyUnderTest family, String path) {

  /** The reporting job makes it, or finds it made. */
  static ReportUnderTest made(FamilyUnderTest family, String body, String period) {
    var run = Map.of("family", family.code(), "period", period, "body", family.of(body));
    var made = family.reportingJob().post("/runs", run).json();
    var id = made.path("reports").path(0).asText();
    return new ReportUnderTest(family, "/reports/" + id);
  }

  /**
   * A family of which every page has something to show: a draft, a service, a quarter, a report.
   */
  static FamilyUnderTest ofTheFirstQuarter() {
    var family = FamilyUnderTest.founded();
    ProposalUnderTest.drafted(
        family.terms().with(terms -> terms.put("serviceCode", family.service() + "-next")));
    var service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-04-12");
    service
        .imports("CMS", LedgerFile.of(service).actual("Q1-1", "CMS", "2027-02-10", "45000.00"))
        .orThrow();
    service.closes("2027-Q1");
    made(family, "CMS-STC", "2027-Q1");
    return family;
  }

  JsonNode view() {
    return family.reporting(Part.CMS_SECRETARY).get(path).json();
  }

  /**
   * A revision's file as it is served: {@code json}, {@code csv}, {@code xlsx}, {@code pdf}, {@code
   * docx} or {@code html}.
   */
  ApiResponse file(int revision, String form) {
    return family
        .reporting(Part.CMS_SECRETARY)
        .get(revision(revision) + "/files/" + form + "?lang=en");
  }

  JsonNode json(int revision) {
    return file(revision, "json").json();
  }

  /** Anyone may recompute it from its manifest. */
  JsonNode verified(int revision) {
    return family
        .reporting(Part.AEWA_SECRETARY)
        .ask(revision(revision) + "/verifications", Map.of())
        .orThrow()
        .json();
  }

  ApiResponse figures(Part reader, int revision) {
    return family.reporting(reader).get(revision(revision) + "/figures");
  }

  ApiResponse provenance(Part reader, int revision, String figure) {
    return family.reporting(reader).get(revision(revision) + "/provenance?figure=" + figure);
  }

  private String revision(int number) {
    return path + "/revisions/" + number;
  }
}
