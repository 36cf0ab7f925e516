package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.cmsfamily.local.api.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the real record does not hold: sample budgets, meetings and decisions, each marked
 * demonstration and entered by the registrar of its instrument.
 */
final class DemonstrationRecords {

  private static final String SAMPLE = "demonstration.json: a sample, no body decided it";

  private final Stage stage;

  DemonstrationRecords(Stage stage) {
    this.stage = stage;
  }

  void meetings() {
    for (var meeting : ReferenceData.list(stage.demonstration().path("meetings"))) {
      var request =
          Fields.from(meeting, "code", "body", "ordinal", "mode", "demonstration")
              .with("start", meeting.path("opens"))
              .with("end", meeting.path("closes"))
              .node();
      var step = "meeting " + meeting.path("code").asText();
      stage.registry(registrarOf(meeting), step, "/meetings", request);
    }
  }

  /** The budgets and the decisions that adopt them. */
  void budgets() {
    for (var budget : ReferenceData.list(stage.demonstration().path("budgets"))) {
      var instrument = budget.path("instrument").asText();
      var adoptedBy = budget.path("adoptedBy").asText();
      record(decision(adoptedBy), "adopted", SAMPLE);
      var request =
          Fields.from(budget, "instrument", "period", "currency", "programmeSupportCost")
              .and(budget, "adoptedBy", "demonstration")
              .with(
                  "lines",
                  ReferenceData.list(budget.path("lines")).stream()
                      .map(
                          line ->
                              Fields.from(line, "code", "amounts")
                                  .with("names", line.path("name"))
                                  .node())
                      .toList())
              .node();
      var registrar = Office.registrar(instrument);
      stage.tell(registrar, "enters the sample budget 2027-2029, adopted by " + adoptedBy);
      var made = stage.registry(registrar, "budget " + adoptedBy, "/budgets", request);
      stage.catalogFollows("registry.budgets", adoptedBy, made);
    }
  }

  /** A decision that is still before its body. */
  void table(String key) {
    var decision = decision(key);
    stage.tell(registrarOf(decision), "records " + key + " as tabled");
    record(decision, "tabled", null);
  }

  /** The body adopts what was tabled. */
  void adopt(String key) {
    var decision = decision(key);
    var request =
        Fields.none()
            .with("status", "adopted")
            .with("adoptedOn", decision.path("date"))
            .with("citation", SAMPLE)
            .node();
    var registrar = registrarOf(decision);
    stage.tell(registrar, "records that " + decision.path("body").asText() + " adopted " + key);
    var made =
        stage.registry(registrar, "adopt " + key, "/decisions/" + key + "/statuses", request);
    stage.catalogFollows("registry.decisions", key, made);
  }

  /** The body decides and its Chair confirms the record. */
  void adoptBeforeTheChair(String key) {
    var decision = decision(key);
    var body = decision.path("body").asText();
    stage.tell(registrarOf(decision), "records the decision " + key);
    record(decision, "adopted", null);
    var chair = Office.chair(body);
    stage.tell(chair, "confirms the record of " + key);
    var path = "/decisions/" + key + "/confirmations";
    var made = stage.registry(chair, "confirm " + key, path, Fields.none().node());
    stage.catalogFollows("registry.decisions", key, made);
  }

  private Answer record(JsonNode decision, String status, @Nullable String citation) {
    var request = new EnterDecisions(stage.loading()).request(decision);
    request.put("status", status).put("citation", citation);
    if (status.equals("tabled")) request.putNull("adoptedOn");
    var key = decision.path("key").asText();
    var made = stage.registry(registrarOf(decision), "decision " + key, "/decisions", request);
    stage.catalogFollows("registry.decisions", key, made);
    return made;
  }

  private JsonNode decision(String key) {
    return ReferenceData.list(stage.demonstration().path("decisions")).stream()
        .filter(decision -> decision.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Office registrarOf(JsonNode ofABody) {
    var body = ofABody.path("body").asText();
    var instrument = stage.loading().instrumentOfBody().get(body);
    return Office.registrar(Objects.requireNonNull(instrument));
  }
}
