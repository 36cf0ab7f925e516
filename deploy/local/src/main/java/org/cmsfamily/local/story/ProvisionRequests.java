package org.cmsfamily.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** A decision's provisions and their effects, from the data's free shapes to the registry's. */
final class ProvisionRequests {

  private final Loading loading;
  private final JsonNode decision;

  ProvisionRequests(Loading loading, JsonNode decision) {
    this.loading = loading;
    this.decision = decision;
  }

  List<ObjectNode> all() {
    return ReferenceData.list(decision.path("provisions")).stream().map(this::provision).toList();
  }

  private ObjectNode provision(JsonNode provision) {
    return Fields.from(provision, "number", "role", "verb", "verbAsPublished", "text")
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
          Fields.from(effect, "type", "areas", "text")
              .with("instrument", loading.codes().of(effect.path("instrument")))
              .node();
      case "conditions" -> Fields.from(effect, "type", "text", "heldBy").node();
      case "invites" -> invites(provision, effect);
      case "requests-report" -> Fields.from(effect, "type", "addressee", "to", "text").node();
      default -> Fields.from(effect, "type", "text").node();
    };
  }

  private ObjectNode grants(JsonNode effect) {
    var fields =
        Fields.from(effect, "type", "what", "subject", "areas", "text")
            .with("instrument", loading.codes().of(effect.path("instrument")));
    return effect.has("body")
        ? fields.with("body", loading.codes().of(effect.path("body"))).node()
        : fields.node();
  }

  private ObjectNode invites(JsonNode provision, JsonNode effect) {
    return Fields.from(effect, "type", "text")
        .with("addressee", addressee(effect.path("addressee").asText()))
        .with("meeting", loading.codes().of(effect.path("meeting")))
        .with("requests", requests(provision))
        .node();
  }

  /** The data write an addressee as text: a body's code, an office, a class or someone outside. */
  private ObjectNode addressee(String text) {
    if (loading.instrumentOfBody().containsKey(text)) {
      return Fields.none().with("kind", "body").with("code", loading.codes().of(text)).node();
    }
    if (text.equals("Chair of the CMS Standing Committee")) {
      return Fields.none()
          .with("kind", "office")
          .with("role", "chair")
          .with("holder", loading.codes().of("CMS-STC"))
          .node();
    }
    if (text.startsWith("other CMS Family instruments")) {
      return Fields.none().with("kind", "class").with("className", "other-instruments").node();
    }
    return Fields.none().with("kind", "external").with("name", text).node();
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
