package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** A decision's provisions and their effects, from the data's free shapes to the registry's. */
final class ProvisionRequests {

  private final LoadContext context;
  private final JsonNode decision;

  ProvisionRequests(LoadContext context, JsonNode decision) {
    this.context = context;
    this.decision = decision;
  }

  List<ObjectNode> all() {
    return ReferenceData.list(decision.path("provisions")).stream().map(this::provision).toList();
  }

  private ObjectNode provision(JsonNode provision) {
    return RequestJson.from(provision, "number", "role", "verb", "verbAsPublished", "text")
        .and(provision, "serviceAreas", "safeguards")
        .with("reading", provision.path("note"))
        .with(
            "effects",
            ReferenceData.list(provision.path("effects")).stream()
                .map(effect -> effect(provision, effect))
                .toList())
        .node();
  }

  private ObjectNode effect(JsonNode provision, JsonNode effect) {
    return switch (effect.path("type").asText()) {
      case "grants" -> grants(effect);
      case "excludes" ->
          RequestJson.from(effect, "type", "areas", "text")
              .with("instrument", context.codes().of(effect.path("instrument")))
              .node();
      case "conditions" -> RequestJson.from(effect, "type", "text", "heldBy").node();
      case "invites" -> invites(provision, effect);
      case "requests-report" -> RequestJson.from(effect, "type", "addressee", "to", "text").node();
      default -> RequestJson.from(effect, "type", "text").node();
    };
  }

  private ObjectNode grants(JsonNode effect) {
    var fields =
        RequestJson.from(effect, "type", "what", "subject", "areas", "text")
            .with("instrument", context.codes().of(effect.path("instrument")));
    return effect.has("body")
        ? fields.with("body", context.codes().of(effect.path("body"))).node()
        : fields.node();
  }

  private ObjectNode invites(JsonNode provision, JsonNode effect) {
    return RequestJson.from(effect, "type", "text")
        .with("addressee", addressee(effect.path("addressee").asText()))
        .with("meeting", context.codes().of(effect.path("meeting")))
        .with("requests", requests(provision))
        .node();
  }

  /** The data write an addressee as text: a body's code, an office, a class or someone outside. */
  private ObjectNode addressee(String text) {
    if (context.instrumentOfBody().containsKey(text)) {
      return RequestJson.none().with("kind", "body").with("code", context.codes().of(text)).node();
    }
    if (text.equals("Chair of the CMS Standing Committee")) {
      return RequestJson.none()
          .with("kind", "office")
          .with("role", "chair")
          .with("holder", context.codes().of("CMS-STC"))
          .node();
    }
    if (text.startsWith("other CMS Family instruments")) {
      return RequestJson.none().with("kind", "class").with("className", "other-instruments").node();
    }
    return RequestJson.none().with("kind", "external").with("name", text).node();
  }

  private List<String> requests(JsonNode provision) {
    return ReferenceData.list(decision.path("invitations")).stream()
        .filter(i -> i.path("provision").equals(provision.path("number")))
        .limit(1)
        .flatMap(
            i ->
                i.has("requests")
                    ? ReferenceData.list(i.path("requests")).stream().map(JsonNode::asText)
                    : Stream.of(i.path("subject").asText()))
        .toList();
  }
}
