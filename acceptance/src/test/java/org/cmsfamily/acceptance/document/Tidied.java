package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Real traffic as an example shows it: a family's own codes as they are in the world, ids and
 * digests numbered in their order, one instant for all, issuers at their usual port; so that two
 * runs give the same text.
 */
final class Tidied {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of a list in an answer, as many items as show what it is. */
  private static final int ITEMS = 2;

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern ISSUER = Pattern.compile("http://localhost:\\d+/realms/");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

  private static final Pattern LOGIN_CODE =
      Pattern.compile("(?<![-\\w])(?=[0-9-]*[A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![-\\w])");

  private final String family;
  private final Map<String, String> numbered = new LinkedHashMap<>();

  Tidied(String family) {
    this.family = family;
  }

  /** What was asked; what is no JSON stays text. */
  JsonNode request(String text) {
    return body(text, Integer.MAX_VALUE);
  }

  /** What was answered, with the first items of each list. */
  JsonNode answer(String text) {
    return body(text, ITEMS);
  }

  private JsonNode body(String text, int items) {
    try {
      return node(JSON.readTree(text), items);
    } catch (IOException e) {
      return TextNode.valueOf(text(text));
    }
  }

  String text(String text) {
    var named =
        text.replace(family + "-", "")
            .replace(family.toLowerCase(Locale.ROOT) + "-", "")
            .replace(family, "CMS-FAMILY");
    var ids = UUID.matcher(named).replaceAll(this::id);
    var digests = DIGEST.matcher(ids).replaceAll(this::digest);
    var instants = INSTANT.matcher(digests).replaceAll("2027-01-15T09:30:00Z");
    var codes = LOGIN_CODE.matcher(instants).replaceAll("K7QM-2RXA-HH3P");
    return ISSUER.matcher(codes).replaceAll("http://localhost:8180/realms/");
  }

  private String id(MatchResult found) {
    return numbered.computeIfAbsent(
        found.group(),
        id -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", numbered.size() + 1));
  }

  private String digest(MatchResult found) {
    return numbered.computeIfAbsent(
        found.group(), digest -> String.format(Locale.ROOT, "%064x", numbered.size() + 1));
  }

  private JsonNode node(JsonNode node, int items) {
    return switch (node) {
      case TextNode text -> TextNode.valueOf(text(text.asText()));
      case ArrayNode array -> array(array, items);
      case ObjectNode object -> object(object, items);
      default -> node;
    };
  }

  private ArrayNode array(ArrayNode array, int items) {
    var copy = JsonNodeFactory.instance.arrayNode();
    for (var i = 0; i < Math.min(items, array.size()); i++) copy.add(node(array.get(i), items));
    return copy;
  }

  private ObjectNode object(ObjectNode object, int items) {
    var copy = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(member -> copy.set(text(member.getKey()), node(member.getValue(), items)));
    return copy;
  }
}
