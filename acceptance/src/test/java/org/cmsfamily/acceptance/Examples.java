package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The example family of {@code family.json}, with a prefix before each of its codes: codes are
 * unique in an installation, and each test has a family of its own.
 */
record Examples(String prefix) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode FILE = read();
  private static final Set<String> CODES = codes();

  /** A part of the file, such as {@code terms}. */
  ObjectNode one(String part) {
    return (ObjectNode) prefixed(FILE.path(part));
  }

  /** A list of the file, such as {@code meetings}. */
  ArrayNode all(String part) {
    return (ArrayNode) prefixed(FILE.path(part));
  }

  String of(String code) {
    return CODES.contains(code) ? prefix + code : code;
  }

  private JsonNode prefixed(JsonNode node) {
    if (node instanceof TextNode text) return TextNode.valueOf(of(text.asText()));
    if (node instanceof ArrayNode array) {
      var copy = JSON.createArrayNode();
      array.forEach(item -> copy.add(prefixed(item)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      var copy = JSON.createObjectNode();
      object
          .properties()
          .forEach(field -> copy.set(of(field.getKey()), prefixed(field.getValue())));
      return copy;
    }
    return node;
  }

  private static Set<String> codes() {
    var codes = new HashSet<String>();
    for (var part : List.of("instruments", "organisations", "secretariats", "bodies")) {
      FILE.path(part).forEach(item -> codes.add(item.path("code").asText()));
    }
    FILE.path("meetings").forEach(item -> codes.add(item.path("code").asText()));
    FILE.path("decisions").forEach(item -> codes.add(item.path("key").asText()));
    codes.add(FILE.path("analysis").path("code").asText());
    return Set.copyOf(codes);
  }

  private static JsonNode read() {
    try (var file = Examples.class.getResourceAsStream("/family.json")) {
      return JSON.readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
