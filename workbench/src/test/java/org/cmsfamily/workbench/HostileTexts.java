package org.cmsfamily.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** An answer in which every text that a person wrote ends with a script. */
final class HostileTexts {
  static final String SCRIPT = "<script>alert(9)</script>\" onfocus=\"alert(9)";

  /** Members that people write, though they may be of one word. */
  private static final Set<String> WRITTEN =
      Set.of("en", "fr", "es", "text", "title", "reason", "label", "narrative", "description");

  private HostileTexts() {}

  static JsonNode in(JsonNode node) {
    return in("", node);
  }

  private static JsonNode in(String member, JsonNode node) {
    if (node instanceof ObjectNode object) {
      var copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(one -> copy.set(one.getKey(), in(one.getKey(), one.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      var copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(one -> copy.add(in(member, one)));
      return copy;
    }
    return isWritten(member, node)
        ? JsonNodeFactory.instance.textNode(node.asText() + SCRIPT)
        : node;
  }

  private static boolean isWritten(String member, JsonNode node) {
    return node.isTextual() && (WRITTEN.contains(member) || node.asText().contains(" "));
  }
}
