package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;

/** A quarter of the running service: the extracts, what was reached, and the close by both. */
final class RunQuarter {

  private static final String CSV = "text/csv";
  private static final List<String> PAYERS = List.of("CMS", "AEWA");
  private static final String LESSON_LEARNED_IN = "2027-Q2";
  private static final Map<String, List<String>> MEASURED =
      Map.of(
          "2027-Q1", List.of("4050", "81"),
          "2027-Q2", List.of("3900", "86"),
          "2027-Q3", List.of("3750", "91"),
          "2027-Q4", List.of("3650", "94"));

  private final DemoContext context;
  private final String service;
  private final String quarter;

  RunQuarter(DemoContext context, String service, String quarter) {
    this.context = context;
    this.service = service;
    this.quarter = quarter;
  }

  static void rates(DemoContext context) {
    var officer = Persona.financeOfficer("CMS");
    var path = "/rates?family=" + Load.FAMILY + "&actingAs=" + officer.capacity();
    var answer =
        csv(context.reporting(officer), "rates", path, context.data().bytes("rates-sample.csv"));
    context.say(officer, "loads " + answer.text("accepted") + " sample exchange rates");
  }

  void run() {
    PAYERS.forEach(this::importLedger);
    progress();
    if (quarter.equals(LESSON_LEARNED_IN)) lesson();
    PAYERS.forEach(this::close);
  }

  private void importLedger(String payer) {
    var officer = Persona.financeOfficer(payer);
    var file = "ledger-" + quarter + "-" + payer + ".csv";
    var path =
        "/imports?family=%s&payer=%s&sourceSystem=SAMPLE&layout=skein&actingAs=%s"
            .formatted(Load.FAMILY, payer, officer.capacity());
    var answer =
        csv(context.reporting(officer), "import " + file, path, context.data().bytes(file));
    context.say(officer, "imports " + file + ": " + answer.text("accepted") + " lines booked");
  }

  private static ApiResponse csv(Api api, String step, String path, byte[] body) {
    return api.tryPost(DemoContext.key(step), path, CSV, body).orThrow();
  }

  private void progress() {
    var officer = Persona.programmeOfficer("CMS");
    var indicators = ReferenceData.list(context.demonstration().path("terms").path("purpose"));
    var values = MEASURED.getOrDefault(quarter, List.of());
    for (var i = 0; i < values.size(); i++) {
      measure(officer, indicators.get(i).path("indicator"), values.get(i));
    }
    var milestone =
        RequestJson.none()
            .with("quarter", quarter)
            .with("milestone", "Joint calendar of meetings kept")
            .with("narrative", "Sample: both secretariats' meetings were served from one roster.")
            .node();
    context.reporting(
        officer, "progress " + quarter, "/services/" + service + "/progress", milestone);
    context.say(officer, "records progress and the indicators " + String.join(", ", values));
  }

  private void measure(Persona officer, JsonNode indicator, String value) {
    var code = indicator.path("code").asText();
    var request =
        RequestJson.none()
            .with("quarter", quarter)
            .with("indicator", code)
            .with("value", value)
            .with("note", "Sample value")
            .node();
    var path = "/services/" + service + "/measurements";
    context.reporting(officer, "measure " + code + " " + quarter, path, request);
  }

  private void lesson() {
    var officer = Persona.programmeOfficer("AEWA");
    var nextTime = "Ask the interpreters before the dates of a meeting are announced.";
    var lesson =
        RequestJson.none()
            .with("family", Load.FAMILY)
            .with("instrument", "AEWA")
            .with("service", service)
            .with("context", "Sample: two meetings in one month shared one roster of interpreters.")
            .with("happened", "Four of six interpreters were already booked elsewhere.")
            .with("nextTime", nextTime)
            .with("areas", List.of("conference-services"))
            .with("instruments", PAYERS)
            .with("language", "en")
            .node();
    var recorded = context.reporting(officer, "lesson " + quarter, "/lessons", lesson).text("id");
    context.say(officer, "records a lesson: " + nextTime);
    var secretary = Persona.secretary("AEWA");
    var path = "/lessons/" + recorded + "/endorsements";
    context.reporting(secretary, "endorse lesson " + quarter, path, RequestJson.none().node());
    context.say(secretary, "endorses it");
  }

  private void close(String instrument) {
    var officer = Persona.financeOfficer(instrument);
    var path = "/services/" + service + "/quarters/" + quarter + "/closings";
    var closed =
        context.reporting(officer, "close " + quarter, path, RequestJson.none().node()).json();
    context.say(officer, "closes " + quarter + " for " + instrument + figures(closed, instrument));
  }

  private static String figures(JsonNode closed, String instrument) {
    var savings = closed.path("costs").path(instrument).path("savings");
    if (!savings.isObject()) return "; savings are known once all have closed";
    return ": savings %s %s"
        .formatted(savings.path("amount").asText(), savings.path("currency").asText());
  }
}
