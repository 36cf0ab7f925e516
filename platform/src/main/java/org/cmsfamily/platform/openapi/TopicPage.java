package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A page in Markdown of what a service publishes, member by member. */
final class TopicPage {

  private static final String DEFINITIONS = "#/$defs/";

  private final StringBuilder text = new StringBuilder();

  String text(String service) {
    return """
    # What `%s` publishes

    Made by the build from the records' types; see [Topics](README.md) for what holds for all of them.
    """
            .formatted(service)
        + text;
  }

  void add(String topic, JsonNode schema) {
    text.append("\n## `").append(topic).append("`\n");
    var definitions = schema.path("$defs");
    var root = name(schema);
    describe(definitions.path(root));
    text.append("\n[JSON Schema](schemas/").append(topic).append(".1.json)\n");
    for (var definition : definitions.properties()) {
      if (!definition.getKey().equals(root)) part(definition);
    }
  }

  private void part(Map.Entry<String, JsonNode> definition) {
    if (!definition.getValue().has("properties")) return;
    text.append("\n**").append(definition.getKey()).append("**\n");
    describe(definition.getValue());
  }

  private void describe(JsonNode object) {
    if (object.has("description")) {
      text.append('\n').append(line(object.path("description").asText())).append('\n');
    }
    text.append("\n| member | what it holds | |\n|---|---|---|\n");
    for (var member : object.path("properties").properties()) {
      text.append("| `").append(member.getKey()).append("` | ");
      text.append(kind(member.getValue())).append(" | ");
      text.append(line(member.getValue().path("description").asText(""))).append(" |\n");
    }
  }

  private static String kind(JsonNode schema) {
    if (schema.has("$ref")) return name(schema);
    if (schema.has("anyOf")) return joined(schema.path("anyOf"));
    if (schema.path("type").isArray()) {
      return StreamSupport.stream(schema.path("type").spliterator(), false)
          .map(type -> kind(type.asText(), schema))
          .collect(Collectors.joining(" or "));
    }
    return kind(schema.path("type").asText("anything"), schema);
  }

  private static String kind(String type, JsonNode schema) {
    return switch (type) {
      case "array" -> "list of " + kind(schema.path("items"));
      case "object" -> "object of " + kind(schema.path("additionalProperties"));
      case "string" -> schema.path("format").asText("text");
      default -> type;
    };
  }

  private static String joined(JsonNode choices) {
    return StreamSupport.stream(choices.spliterator(), false)
        .map(TopicPage::kind)
        .collect(Collectors.joining(" or "));
  }

  private static String name(JsonNode schema) {
    return schema.path("$ref").asText().replace(DEFINITIONS, "");
  }

  private static String line(String text) {
    return text.replace("\n", " ").replace("|", "\\|");
  }
}
