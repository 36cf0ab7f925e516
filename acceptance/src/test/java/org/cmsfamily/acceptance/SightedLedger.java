package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.ApiResponse;

/** Entries, a closed quarter and reports of a service, for who sees what of them. */
record SightedLedger(
    FamilyUnderTest family, ServiceUnderTest service, Map<String, Sighted> things) {

  private static final String TODAY = "2027-07-10";

  void make() {
    family.moveTo(TODAY);
    entries();
    for (var quarter : List.of("2027-Q1", "2027-Q2")) service.closes(quarter);
    settlement();
    payment();
    figures();
    report("a draft report", ReportUnderTest.made(family, "CMS-STC", "2027-Q1..2027-Q2"));
    meeting();
    var noted = ReportUnderTest.made(family, "CMS-STC", "2027-Q1");
    var submitted = ReportUnderTest.made(family, "CMS-STC", "2027-Q2");
    List.of(noted, submitted).forEach(this::submits);
    report("a submitted report", submitted);
    acts("the acts on a submitted report", submitted.view().path("id").asText());
    does(noted, Part.CMS_REGISTRAR, "/notings", Map.of("decision", noting()));
    report("a noted report", noted);
  }

  private void entries() {
    var file =
        LedgerFile.of(service)
            .with("ONE", "CMS", "CMS", "2027-02-10", "in-kind", "10.00", "EUR")
            .with("FOR", "CMS", "AEWA", "2027-02-11", "actual", "11.00", "EUR")
            .actual("KEY", "CMS", "2027-02-12", "12.00");
    service.imports("CMS", file).orThrow();
    var accepted = "/entries/" + id("FOR") + "/acceptances";
    family.reporting(Part.AEWA_FINANCE).post(accepted);
    entry("an entry borne by its payer alone", "ONE");
    entry("an entry paid for another who bears it", "FOR");
    entry("an entry borne by the key", "KEY");
    var groups = "/lots?limit=200&service=" + service.code();
    put(
        "the count, sum and hash of one's entries",
        Sighted.at("reporting")
            .listed(groups, group -> group.path("borneBy").asText().equals(family.of("CMS"))));
  }

  private String id(String reference) {
    var entries = service.entries(Part.CMS_FINANCE, "&limit=200");
    return TourOfTheLedger.find(entries, "reference", reference).path("id").asText();
  }

  private void entry(String name, String reference) {
    var id = id(reference);
    put(
        name,
        Sighted.at("reporting", "/entries/" + id)
            .listed("/entries?limit=200&service=" + service.code(), "id", id)
            .stored("ledger_entry", "id", id));
  }

  private void settlement() {
    var path = "/services/" + service.code() + "/quarters/2027-Q1";
    put("the settlement of a quarter", Sighted.at("reporting", path, path + "/revisions/1"));
    acts("the acts on a quarter", service.code() + ".2027-Q1");
  }

  /** AEWA pays a part of what CMS paid for it in the first quarter. */
  private void payment() {
    var paid =
        Map.of(
            "quarter",
            "2027-Q1",
            "to",
            family.of("CMS"),
            "paidOn",
            TODAY,
            "amount",
            Map.of("amount", "1.00", "currency", "EUR"),
            "reference",
            "TRANSFER-1");
    var path = "/services/" + service.code();
    var id = family.reporting(Part.AEWA_FINANCE).post(path + "/payments", paid).text("id");
    put(
        "a payment that settles a quarter",
        Sighted.at("reporting", "/payments/" + id, path + "/settlements")
            .listed("/payments?limit=200&family=" + family.code(), "id", id)
            .stored("payment", "id", id));
  }

  private void figures() {
    put(
        "the figures of a service for charts",
        Sighted.at("reporting")
            .listed("/figures?measure=savings&family=" + family.code(), "service", service.code()));
  }

  private void report(String name, ReportUnderTest report) {
    JsonNode view = report.view();
    var id = view.path("id").asText();
    var revision = report.path() + "/revisions/" + view.path("revision").asInt();
    var forms = List.of("json", "csv", "xlsx", "pdf", "docx", "html");
    put(
        name,
        Sighted.at("reporting", report.path(), revision, revision + "/figures")
            .listed("/reports?limit=200&family=" + family.code(), "id", id)
            .stored("report", "id", id));
    put(
        "the files of " + name,
        Sighted.at(
                "reporting",
                forms.stream()
                    .map(form -> revision + "/files/" + form + "?lang=en")
                    .toArray(String[]::new))
            .stored("report_file", "report", id));
  }

  /** The committee's meeting of today. */
  private void meeting() {
    var meeting =
        Map.of(
            "code", meetingCode(),
            "body", family.of("CMS-STC"),
            "ordinal", "45",
            "mode", "in person",
            "start", TODAY,
            "end", "2027-07-12",
            "city", "Bonn",
            "country", "DE");
    family.registry(Part.CMS_REGISTRAR).post("/meetings", meeting);
  }

  private String meetingCode() {
    return family.of("CMS") + "-STC-45";
  }

  private void submits(ReportUnderTest report) {
    var revision = report.view().path("revision").asInt();
    does(report, Part.CMS_SECRETARY, "/clearances", Map.of("revision", revision));
    does(report, Part.AEWA_SECRETARY, "/agreements", Map.of());
    does(report, Part.CMS_SECRETARY, "/submissions", Map.of("meeting", meetingCode()));
  }

  private String noting() {
    var key = family.of("CMS") + "-NOTES";
    var provision =
        Map.of(
            "number", "1",
            "verb", "note",
            "text", "Notes the report.",
            "effects", List.of(Map.of("type", "context")));
    family
        .registry(Part.CMS_REGISTRAR)
        .post(
            "/decisions",
            Map.of(
                "key", key,
                "body", family.of("CMS-STC"),
                "meeting", meetingCode(),
                "adoptedOn", TODAY,
                "status", "adopted",
                "title", Map.of("en", "Report noted"),
                "provisions", List.of(provision)));
    family.confirms("CMS", key);
    return key;
  }

  private ApiResponse does(ReportUnderTest report, Part part, String path, Object body) {
    return family.reporting(part).post(report.path() + path, body);
  }

  private void acts(String name, String aggregate) {
    put(name, SightedFamily.actsOn("reporting", aggregate));
  }

  private void put(String name, Sighted thing) {
    things.put(name, thing);
  }
}
