package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The example family of {@code family.json} in the words of a setting, with a prefix before each of
 * its codes: codes are unique in an installation, and each test has a family of its own.
 */
final class Examples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = read();

  private final String prefix;
  private final Setting setting;
  private final JsonNode file;
  private final Set<String> codes;

  Examples(String prefix, Setting setting) {
    this.prefix = prefix;
    this.setting = setting;
    this.file = TermsUnderTest.read(setting.of(FILE));
    this.codes = codes();
  }

  /** A part of the file, such as {@code terms}. */
  ObjectNode one(String part) {
    return (ObjectNode) prefixed(file.path(part));
  }

  /** A list of the file, such as {@code meetings}. */
  ArrayNode all(String part) {
    return (ArrayNode) prefixed(file.path(part));
  }

  /** The code of this family for one of family.json; another word stays, in the setting's own. */
  String of(String code) {
    return own(setting.of(code));
  }

  /** The instrument of family.json for a code of this family's: its own, or of a thing of its. */
  String instrument(String code) {
    return setting.back(code.substring(prefix.length()).replaceAll("-.*", ""));
  }

  private String own(String code) {
    return codes.contains(code) ? prefix + code : code;
  }

  private JsonNode prefixed(JsonNode node) {
    if (node instanceof TextNode text) return TextNode.valueOf(own(text.asText()));
    if (node instanceof ArrayNode array) {
      var copy = JSON.createArrayNode();
      array.forEach(item -> copy.add(prefixed(item)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      var copy = JSON.createObjectNode();
      object
          .properties()
          .forEach(field -> copy.set(own(field.getKey()), prefixed(field.getValue())));
      return copy;
    }
    return node;
  }

  private Set<String> codes() {
    var codes = new HashSet<String>();
    for (var part : List.of("instruments", "organisations", "secretariats", "bodies")) {
      file.path(part).forEach(item -> codes.add(item.path("code").asText()));
    }
    file.path("meetings").forEach(item -> codes.add(item.path("code").asText()));
    file.path("decisions").forEach(item -> codes.add(item.path("key").asText()));
    codes.add(file.path("analysis").path("code").asText());
    return Set.copyOf(codes);
  }

  private static String read() {
    try (var file = Examples.class.getResourceAsStream("/family.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
