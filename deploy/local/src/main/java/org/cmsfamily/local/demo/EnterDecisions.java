package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Registrars record what their own bodies decided, and report the answers to invitations back. */
public final class EnterDecisions {

  private final LoadContext context;

  public EnterDecisions(LoadContext context) {
    this.context = context;
  }

  int decisions() {
    var ordered = afterThoseTheyName(context.data().decisions());
    for (var decision : ordered) record(decision);
    return ordered.size();
  }

  /** The invitations that the data know to have been answered. */
  int answers() {
    var number = 0;
    for (var decision : context.data().decisions()) {
      for (var invitation : ReferenceData.list(decision.path("invitations"))) {
        if (!invitation.hasNonNull("answeredBy")) continue;
        answer(decision, invitation);
        number++;
      }
    }
    return number;
  }

  private void record(JsonNode decision) {
    context.registrar(
        instrument(decision),
        "decision " + decision.path("key").asText(),
        "/decisions",
        request(decision));
    var confirmations = new ConfirmDecisions(context);
    if (isSourced(decision) && isDecided(decision) && confirmations.canBeConfirmed(decision)) {
      confirmations.confirm(decision);
    }
  }

  private static boolean isDecided(JsonNode decision) {
    return !decision.path("status").asText().equals("tabled");
  }

  /** A decision of the data as its registrar records it. */
  public ObjectNode request(JsonNode decision) {
    var provisions = new ProvisionRequests(context, decision);
    return RequestJson.from(decision, "symbol", "status", "condition", "title")
        .with("key", context.codes().of(decision.path("key")))
        .with("body", context.codes().of(decision.path("body")))
        .with("meeting", context.codes().of(decision.path("meeting")))
        .with("adoptedOn", decision.path("date"))
        .with("provisions", provisions.all())
        .with(
            "relations",
            ReferenceData.list(decision.path("relations")).stream().map(this::relation).toList())
        .with("citation", citation(decision))
        .with("demonstration", decision.path("demonstration").asBoolean(false))
        .withOrigin(decision)
        .node();
  }

  /** The published document, where the data have found one; a recalled decision cites none. */
  private static JsonNode citation(JsonNode decision) {
    return isSourced(decision) ? decision.path("source") : NullNode.instance;
  }

  private static boolean isSourced(JsonNode decision) {
    return decision.path("confidence").asText().equals("sourced");
  }

  private ObjectNode relation(JsonNode relation) {
    var external = relation.path("external").asBoolean();
    var target = relation.path("target").asText();
    return RequestJson.from(relation, "type", "external", "provision", "note")
        .with("target", external ? target : context.codes().of(target))
        .node();
  }

  private void answer(JsonNode decision, JsonNode invitation) {
    var key = context.codes().of(decision.path("key").asText());
    var answering = invitation.path("answeredBy").asText();
    var answer =
        context.data().decisions().stream()
            .filter(d -> d.path("key").asText().equals(answering))
            .findFirst()
            .orElseThrow();
    var provision = invitation.path("provision").asText();
    var registry = context.personas().registry(LoadContext.registrarOf(instrument(answer)));
    var id =
        ReferenceData.list(registry.get("/invitations?decision=" + key).json().path("items"))
            .stream()
            .filter(made -> made.path("provision").asText().equals(provision))
            .map(made -> made.path("id").asText())
            .findFirst()
            .orElseThrow();
    context.registrar(
        instrument(answer),
        "answer " + key + " " + provision,
        "/invitations/" + id + "/answers",
        RequestJson.none()
            .with("decision", context.codes().of(answering))
            .with("outcome", "answered")
            .node());
  }

  private String instrument(JsonNode decision) {
    var body = decision.path("body").asText();
    return Objects.requireNonNull(context.instrumentOfBody().get(body));
  }

  /** Orders the decisions so that each comes after those of the data that it names. */
  private static List<JsonNode> afterThoseTheyName(List<JsonNode> decisions) {
    var waiting = new ArrayList<>(decisions);
    var ordered = new LinkedHashSet<JsonNode>();
    while (!waiting.isEmpty()) {
      var open = waiting.stream().map(d -> d.path("key").asText()).collect(Collectors.toSet());
      var free = waiting.stream().filter(d -> !names(d, open)).toList();
      var next = free.isEmpty() ? List.copyOf(waiting) : free;
      ordered.addAll(next);
      waiting.removeAll(next);
    }
    return List.copyOf(ordered);
  }

  private static boolean names(JsonNode decision, Set<String> keys) {
    return ReferenceData.list(decision.path("relations")).stream()
        .anyMatch(relation -> keys.contains(relation.path("target").asText()));
  }
}
