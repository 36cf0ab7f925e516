package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Predicate;

/** Registrars enter the governing bodies, what each may decide and how, and their meetings. */
final class EnterBodies {

  private final LoadContext context;

  EnterBodies(LoadContext context) {
    this.context = context;
  }

  /** Without the competences that a decision gave: the decisions come later. */
  int bodies() {
    var bodies = context.data().bodies();
    bodies.stream().filter(b -> b.path("parent").isNull()).forEach(this::body);
    bodies.stream().filter(b -> !b.path("parent").isNull()).forEach(this::body);
    return bodies.size();
  }

  int competencesByDecision() {
    var number = 0;
    for (var body : context.data().bodies()) {
      for (var competence : ReferenceData.list(body.path("competences"))) {
        if (!byDecision(competence)) continue;
        competence(body, competence);
        number++;
      }
    }
    return number;
  }

  int meetings() {
    var meetings = context.data().meetings();
    for (var meeting : meetings) meeting(meeting);
    return meetings.size();
  }

  private void body(JsonNode body) {
    var code = context.codes().of(body.path("code").asText());
    var request =
        RequestJson.from(
                body, "type", "names", "advisoryOnly", "established", "documentDeadlineDays")
            .with("instrument", context.codes().of(body.path("instrument")))
            .with("code", code)
            .with("parent", context.codes().of(body.path("parent")))
            .with(
                "competences",
                ReferenceData.list(body.path("competences")).stream()
                    .filter(Predicate.not(EnterBodies::byDecision))
                    .map(this::asked)
                    .toList())
            .with(
                "decisionRules",
                ReferenceData.list(body.path("decisionRules")).stream()
                    .map(EnterBodies::rule)
                    .toList())
            .withOrigin(body)
            .node();
    context.registrar(body.path("instrument").asText(), "body " + code, "/bodies", request);
  }

  private void competence(JsonNode body, JsonNode competence) {
    var code = body.path("code").asText();
    context.registrar(
        body.path("instrument").asText(),
        "competence " + code + " " + competence.path("decision").asText(),
        "/bodies/" + context.codes().of(code) + "/competences",
        asked(competence));
  }

  private ObjectNode asked(JsonNode competence) {
    return RequestJson.from(competence, "subject", "since", "limits", "confidence", "source")
        .with("decision", context.codes().of(competence.path("decision")))
        .node();
  }

  private static ObjectNode rule(JsonNode rule) {
    return RequestJson.from(
            rule, "subject", "type", "numerator", "denominator", "base", "abstentions")
        .and(rule, "text", "confidence", "source")
        .node();
  }

  private static boolean byDecision(JsonNode competence) {
    return competence.hasNonNull("decision");
  }

  private void meeting(JsonNode meeting) {
    var code = context.codes().of(meeting.path("code").asText());
    var request =
        RequestJson.from(
                meeting, "ordinal", "label", "mode", "start", "end", "city", "country", "status")
            .with("code", code)
            .with("body", context.codes().of(meeting.path("body")))
            .withOrigin(meeting)
            .node();
    var instrument = context.instrumentOfBody().get(meeting.path("body").asText());
    context.registrar(Objects.requireNonNull(instrument), "meeting " + code, "/meetings", request);
  }
}
