package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.cmsfamily.local.api.ApiResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the real record does not hold: sample budgets, meetings and decisions, each marked
 * demonstration and entered by the registrar of its instrument.
 */
final class DemonstrationRecords {

  private static final String SAMPLE = "demonstration.json: a sample, no body decided it";

  private final DemoContext context;

  DemonstrationRecords(DemoContext context) {
    this.context = context;
  }

  void meetings() {
    for (var meeting : ReferenceData.list(context.demonstration().path("meetings"))) {
      var request =
          RequestJson.from(meeting, "code", "body", "ordinal", "mode", "demonstration")
              .with("start", meeting.path("opens"))
              .with("end", meeting.path("closes"))
              .node();
      var step = "meeting " + meeting.path("code").asText();
      context.registry(registrarOf(meeting), step, "/meetings", request);
    }
  }

  /** The budgets and the decisions that adopt them. */
  void budgets() {
    for (var budget : ReferenceData.list(context.demonstration().path("budgets"))) {
      var instrument = budget.path("instrument").asText();
      var adoptedBy = budget.path("adoptedBy").asText();
      record(decision(adoptedBy), "adopted", SAMPLE);
      confirm(decision(adoptedBy));
      var request =
          RequestJson.from(budget, "instrument", "period", "currency", "programmeSupportCost")
              .and(budget, "adoptedBy", "demonstration")
              .with(
                  "lines",
                  ReferenceData.list(budget.path("lines")).stream()
                      .map(
                          line ->
                              RequestJson.from(line, "code", "amounts")
                                  .with("names", line.path("name"))
                                  .node())
                      .toList())
              .node();
      var registrar = Persona.registrar(instrument);
      context.say(registrar, "enters the sample budget 2027-2029, adopted by " + adoptedBy);
      context.registry(registrar, "budget " + adoptedBy, "/budgets", request);
      var secretary = Persona.secretary(instrument);
      var path = "/budgets/" + adoptedBy + "/confirmations";
      context.say(secretary, "compares it with the decision and confirms it");
      var made =
          context.registry(
              secretary, "confirm budget " + adoptedBy, path, RequestJson.none().node());
      context.catalogFollows("registry.budgets", adoptedBy, made);
    }
  }

  /** A decision that is still before its body. */
  void table(String key) {
    var decision = decision(key);
    context.say(registrarOf(decision), "records " + key + " as tabled");
    record(decision, "tabled", null);
  }

  /** The body adopts what was tabled. */
  void adopt(String key) {
    var decision = decision(key);
    var request =
        RequestJson.none()
            .with("status", "adopted")
            .with("adoptedOn", decision.path("date"))
            .with("citation", SAMPLE)
            .node();
    var registrar = registrarOf(decision);
    context.say(registrar, "records that " + decision.path("body").asText() + " adopted " + key);
    context.registry(registrar, "adopt " + key, "/decisions/" + key + "/statuses", request);
    confirm(decision);
  }

  /** The Executive Secretary compares the record with its document. */
  private void confirm(JsonNode decision) {
    var key = decision.path("key").asText();
    new ConfirmDecisions(context.loadContext()).confirm(decision);
    var made = context.registry(registrarOf(decision)).get("/decisions/" + key);
    context.catalogFollows("registry.decisions", key, made);
  }

  /** The body decides and its Chair confirms the record. */
  void adoptBeforeTheChair(String key) {
    var decision = decision(key);
    var body = decision.path("body").asText();
    context.say(registrarOf(decision), "records the decision " + key);
    record(decision, "adopted", null);
    var chair = Persona.chair(body);
    context.say(chair, "confirms the record of " + key);
    var path = "/decisions/" + key + "/confirmations";
    var made = context.registry(chair, "confirm " + key, path, RequestJson.none().node());
    context.catalogFollows("registry.decisions", key, made);
  }

  private ApiResponse record(JsonNode decision, String status, @Nullable String citation) {
    var request = new EnterDecisions(context.loadContext()).request(decision);
    request.put("status", status).put("citation", citation);
    if (status.equals("tabled")) request.putNull("adoptedOn");
    var key = decision.path("key").asText();
    var made = context.registry(registrarOf(decision), "decision " + key, "/decisions", request);
    context.catalogFollows("registry.decisions", key, made);
    return made;
  }

  private JsonNode decision(String key) {
    return ReferenceData.list(context.demonstration().path("decisions")).stream()
        .filter(decision -> decision.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Persona registrarOf(JsonNode ofABody) {
    var body = ofABody.path("body").asText();
    var instrument = context.loadContext().instrumentOfBody().get(body);
    return Persona.registrar(Objects.requireNonNull(instrument));
  }
}
