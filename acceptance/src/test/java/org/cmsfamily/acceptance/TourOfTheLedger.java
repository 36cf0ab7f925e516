package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Rates, extracts, reversals, a closed quarter and a finding of a service. */
record TourOfTheLedger(ServiceUnderTest service) {

  private static final String RATES =
      """
      currency,in_force_from,per_usd,source
      EUR,2027-01-01,0.890,sample
      EUR,2027-02-01,0.990,sample
      """;

  void take() {
    family().moveTo("2027-04-12");
    service.loadsRates(RATES).orThrow();
    progress();
    var first =
        LedgerFile.of(service)
            .actual("Q1-1", "CMS", "2027-02-10", "45000.00")
            .oneTime("Q1-2", "CMS", "2027-01-15", "15000.00")
            .actual("Q1-3", "CMS", "2027-03-10", "100.00");
    service.previews("CMS", first).orThrow();
    service.imports("CMS", first).orThrow();
    reversal();
    undone();
    borneByAnother();
    new TourOfProfiles(service).take();
    lessons();
    service.closes("2027-Q1");
    service
        .imports("CMS", LedgerFile.of(service).actual("Q1-4", "CMS", "2027-03-15", "500.00"))
        .orThrow();
    service.restates("2027-Q1", "An invoice came late");
    var received = payment("TRANSFER-1");
    desk(Part.CMS_FINANCE).post(received + "/confirmations");
    var wrong = Map.of("reason", "It went to another account");
    desk(Part.AEWA_FINANCE).post(payment("TRANSFER-2") + "/withdrawals", wrong);
    finding();
  }

  /** A part of what AEWA owes CMS for the quarter. */
  private String payment(String reference) {
    var payment =
        Map.of(
            "quarter",
            "2027-Q1",
            "to",
            family().of("CMS"),
            "paidOn",
            "2027-04-12",
            "amount",
            Map.of("amount", "100.00", "currency", "EUR"),
            "reference",
            reference);
    var path = "/services/" + service.code() + "/payments";
    return "/payments/" + desk(Part.AEWA_FINANCE).post(path, payment).text("id");
  }

  /** Each once in vain. */
  private void progress() {
    var path = "/services/" + service.code();
    var indicator = family().terms().json().at("/purpose/0/indicator/code").asText();
    var measured =
        Map.of("quarter", "2027-Q1", "indicator", indicator, "value", "81", "note", "Sample");
    takenBack(path + "/measurements", measured);
    desk(Part.CMS_OFFICER).post(path + "/measurements", measured);
    var milestone =
        Map.of(
            "quarter", "2027-Q1",
            "milestone", "Joint calendar of meetings",
            "narrative", "Both secretariats' meetings were served from one roster.");
    takenBack(path + "/progress", milestone);
    desk(Part.CMS_OFFICER).post(path + "/progress", milestone);
  }

  private void takenBack(String path, Map<String, String> recorded) {
    var id = desk(Part.CMS_OFFICER).post(path, recorded).text("id");
    desk(Part.CMS_OFFICER)
        .post(path + "/" + id + "/withdrawals", Map.of("reason", "Of another quarter"));
  }

  private void undone() {
    var file = LedgerFile.of(service).actual("Q1-5", "CMS", "2027-03-10", "7.00");
    var batch = service.imports("CMS", file).orThrow().text("batch");
    desk(Part.CMS_FINANCE)
        .post("/imports/" + batch + "/reversals", Map.of("reason", "Of another service"));
  }

  private void borneByAnother() {
    var file =
        LedgerFile.of(service).with("Q1-6", "CMS", "AEWA", "2027-03-11", "actual", "10.00", "EUR");
    service.imports("CMS", file).orThrow();
    var proposed = find(service.entries(Part.AEWA_FINANCE, "&limit=200"), "reference", "Q1-6");
    desk(Part.AEWA_FINANCE).post("/entries/" + proposed.path("id").asText() + "/acceptances");
  }

  private void reversal() {
    var entry =
        find(service.entries(Part.CMS_FINANCE, "&limit=200"), "reference", "Q1-3").path("id");
    desk(Part.CMS_FINANCE)
        .post(
            "/entries/" + entry.asText() + "/reversals",
            Map.of(
                "reference", "Q1-3R",
                "bookingDate", "2027-03-20",
                "description", "Booked twice",
                "document", "DOC-R"));
  }

  private void lessons() {
    endorsed("Book early.");
    var retired = endorsed("Ask the interpreters before the dates are announced.");
    desk(Part.AEWA_SECRETARY).post(retired + "/retirements");
    desk(Part.AEWA_OFFICER)
        .post(drafted("Say it twice.") + "/withdrawals", Map.of("reason", "It is no lesson."));
  }

  private String endorsed(String nextTime) {
    var path = drafted(nextTime);
    desk(Part.AEWA_SECRETARY).post(path + "/endorsements");
    return path;
  }

  private String drafted(String nextTime) {
    var lesson =
        Map.of(
            "family", family().code(),
            "instrument", family().of("AEWA"),
            "service", service.code(),
            "context", "Two meetings in one month shared one roster.",
            "happened", "Four of six interpreters were already booked.",
            "nextTime", nextTime,
            "areas", List.of("conference-services"),
            "instruments", List.of(family().of("CMS"), family().of("AEWA")),
            "language", "en");
    return "/lessons/" + desk(Part.AEWA_OFFICER).post("/lessons", lesson).text("id");
  }

  /** More than the whole year's baseline, explained. */
  private void finding() {
    service
        .imports("CMS", LedgerFile.of(service).actual("Q2-1", "CMS", "2027-04-02", "200000.01"))
        .orThrow();
    var path = "/findings?family=%s&service=%s".formatted(family().code(), service.code());
    await("a finding")
        .atMost(Duration.ofSeconds(20))
        .until(() -> !desk(Part.CMS_FINANCE).get(path).json().path("items").isEmpty());
    var findings = desk(Part.CMS_FINANCE).get(path).json().path("items");
    desk(secretaryOf(findings.get(0)))
        .post(
            "/findings/" + findings.at("/0/id").asText() + "/explanations",
            Map.of("text", "Two meetings were brought forward."));
  }

  private Part secretaryOf(JsonNode finding) {
    var code = finding.path("instrument").asText();
    return Part.secretaryOf(code.substring(family().code().length() + 1));
  }

  static JsonNode find(JsonNode items, String field, String value) {
    for (var item : items) {
      if (item.path(field).asText().equals(value)) return item;
    }
    throw new AssertionError("No " + field + " " + value + " in " + items);
  }

  private FamilyUnderTest family() {
    return service.family();
  }

  private Desk desk(Part part) {
    return family().reporting(part);
  }
}
