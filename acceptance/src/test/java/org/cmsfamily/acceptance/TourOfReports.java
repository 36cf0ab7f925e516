package org.cmsfamily.acceptance;

import java.util.List;
import java.util.Map;

/** A quarterly report from its making to the meeting that notes it. */
final class TourOfReports {

  private final FamilyUnderTest family;

  TourOfReports(FamilyUnderTest family) {
    this.family = family;
  }

  void take(ServiceUnderTest service) {
    var report = ReportUnderTest.made(family, "CMS-STC", "2027-Q1");
    report.verified(1);
    followedRun();
    for (var form : List.of("json", "csv", "xlsx", "pdf", "docx", "html")) report.file(1, form);
    family
        .reporting(Part.CMS_SECRETARY)
        .csv(report.path() + "/revisions/1/documents?name=days.csv", "post,days\nP4,12\n")
        .orThrow();
    var figure =
        "/services/%s/costs/period/instruments/%s/actual"
            .formatted(service.code(), family.of("CMS"));
    report.figures(Part.CMS_SECRETARY, 1);
    report.provenance(Part.CMS_SECRETARY, 1, figure);
    does(report, Part.AEWA_SECRETARY, "/objections", Map.of("text", "A figure is missing."));
    var meeting = meeting();
    var paper = Map.of("meeting", meeting, "agendaItem", "7", "symbol", "CMS/StC45/Doc.7");
    does(report, Part.CMS_SECRETARY, "/papers", paper);
    does(report, Part.CMS_SECRETARY, "/revisions/3/renderings", Map.of());
    does(report, Part.CMS_SECRETARY, "/clearances", Map.of("revision", 3));
    does(report, Part.AEWA_SECRETARY, "/agreements", Map.of());
    does(report, Part.CMS_SECRETARY, "/submissions", Map.of("meeting", meeting));
    does(report, Part.CMS_REGISTRAR, "/notings", Map.of("decision", noting(meeting)));
    var erratum = Map.of("text", "Lessons, third line: read 2027 for 2026.");
    does(report, Part.CMS_SECRETARY, "/revisions/3/errata", erratum);
  }

  /** A participant starts it again, under a name, which finds it done. */
  private void followedRun() {
    family
        .reporting(Part.CMS_FINANCE)
        .post(
            "/runs?progress=" + family.code(),
            Map.of("family", family.code(), "period", "2027-Q1", "body", family.of("CMS-STC")));
  }

  /** The committee's next one. */
  private String meeting() {
    var code = family.of("CMS") + "-STC-45";
    var meeting =
        Map.of(
            "code", code,
            "body", family.of("CMS-STC"),
            "ordinal", "45",
            "mode", "in person",
            "start", "2027-05-10",
            "end", "2027-05-12",
            "city", "Bonn",
            "country", "DE");
    family.registry(Part.CMS_REGISTRAR).post("/meetings", meeting);
    return code;
  }

  /** At the meeting the committee notes it, and its Chair confirms the record. */
  private String noting(String meeting) {
    family.moveTo("2027-05-11");
    var key = family.of("CMS") + "-NOTING";
    var provision =
        Map.of(
            "number", "1",
            "verb", "take note",
            "text", "Takes note of the report.",
            "effects", List.of(Map.of("type", "context")));
    var decision =
        Map.of(
            "key",
            key,
            "body",
            family.of("CMS-STC"),
            "meeting",
            meeting,
            "adoptedOn",
            "2027-05-11",
            "status",
            "adopted",
            "citation",
            "Record of the meeting",
            "title",
            Map.of("en", "Report of the first quarter"),
            "provisions",
            List.of(provision));
    family.registry(Part.CMS_REGISTRAR).post("/decisions", decision);
    var capacity = Map.of("actingAs", family.of("CMS-STC") + ":chair");
    family.registry(Part.CHAIR).post("/decisions/" + key + "/confirmations", capacity);
    return key;
  }

  private void does(ReportUnderTest report, Part part, String path, Object body) {
    family.reporting(part).post(report.path() + path, body);
  }
}
