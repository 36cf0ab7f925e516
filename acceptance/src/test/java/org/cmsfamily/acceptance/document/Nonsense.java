package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values that no service wants. */
final class Nonsense {

  private static final int DEEP = 1200;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "nonsense",
          "\u0000",
          "a\u0007b\r\nX-Evil: 1",
          "-1",
          "99999999999999999999999999",
          "1e999",
          "2027-02-30",
          "2027-Q5",
          "0000-00-00T25:61:61Z",
          "+1000000000-01-01",
          "' or 1=1 --",
          "${jndi:ldap://127.0.0.1/x}",
          "../../etc/passwd",
          "%",
          "\uD800",
          "\u202Eevil",
          "🦢".repeat(300),
          "null",
          "true",
          "YWJj",
          " ",
          ":",
          "A".repeat(3000));

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "\"text\"",
          "1",
          "{\"a\":1,\"a\":2}",
          "{\"family\":NaN}",
          "{\"family\":\"\\uD800\"}",
          "{\"family\":{\"family\":[]}}",
          "\u0000\u0001",
          "{} {}",
          "<xml/>",
          "[".repeat(DEEP) + "]".repeat(DEEP),
          "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
          "{\"n\":" + "9".repeat(1500) + "}");

  private final Random random;

  Nonsense(Random random) {
    this.random = random;
  }

  String text() {
    return any(TEXTS);
  }

  /** Text that a header may hold. */
  String visible() {
    return any(List.of("nonsense", "\"\"", "W/\"x\"", "*", "\"-1\"", "9".repeat(50), "\"1", ","));
  }

  String json() {
    return any(BODIES);
  }

  /** The same object with one to three of its members replaced, removed or added. */
  String spoiled(JsonNode json) {
    var copy = json.deepCopy();
    for (var times = 1 + random.nextInt(3); times > 0; times--) spoil(copy);
    return copy.toString();
  }

  private void spoil(JsonNode json) {
    var containers = new ArrayList<JsonNode>();
    collect(json, containers);
    switch (any(containers)) {
      case ObjectNode object -> spoil(object);
      case ArrayNode array -> array.insert(0, value());
      default -> {}
    }
  }

  private void spoil(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(6) == 0) object.set("nonsense", value());
    else if (random.nextInt(4) == 0) object.remove(any(names));
    else object.set(any(names), value());
  }

  private static void collect(JsonNode json, List<JsonNode> containers) {
    if (!json.isContainerNode()) return;
    containers.add(json);
    json.forEach(child -> collect(child, containers));
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(new BigDecimal("1e400"));
      case 2 -> JSON.numberNode(Long.MIN_VALUE);
      case 3 -> JSON.booleanNode(true);
      case 4 -> JSON.arrayNode().add(JSON.objectNode());
      case 5 -> JSON.objectNode().put("nonsense", 1.5);
      case 6 -> JSON.numberNode(-0.0000001);
      default -> JSON.textNode(text());
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
