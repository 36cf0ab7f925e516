package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import org.cmsfamily.platform.json.CanonicalJson;

/**
 * The stated order of lists: every list of the terms is a set of facts, so its members stand in the
 * order of their own canonical JSON. Fields without a value are left out, so that a field added
 * later moves no fingerprint.
 */
final class CanonicalOrder {

  private CanonicalOrder() {}

  static JsonNode of(JsonNode node) {
    return switch (node) {
      case ArrayNode list -> sorted(list);
      case ObjectNode object -> pruned(object);
      default -> node;
    };
  }

  private static JsonNode sorted(ArrayNode list) {
    var members = new ArrayList<JsonNode>();
    list.forEach(member -> members.add(of(member)));
    members.sort(Comparator.comparing(CanonicalOrder::text));
    return JsonNodeFactory.instance.arrayNode().addAll(members);
  }

  private static String text(JsonNode member) {
    return CanonicalJson.of(JsonNodeFactory.instance.arrayNode().add(member));
  }

  private static JsonNode pruned(ObjectNode object) {
    var result = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(
            field -> {
              var value = of(field.getValue());
              if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                result.set(field.getKey(), value);
              }
            });
    return result;
  }
}
