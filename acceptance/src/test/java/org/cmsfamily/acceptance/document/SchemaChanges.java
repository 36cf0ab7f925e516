package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a client would notice in a newer schema of what it asks, or of what it is answered. */
final class SchemaChanges {

  private static final String REQUIRED = "required";
  private static final String ENUM = "enum";

  private final JsonNode before;
  private final JsonNode now;
  private final List<String> found;
  private final Set<String> compared = new HashSet<>();

  SchemaChanges(JsonNode before, JsonNode now, List<String> found) {
    this.before = before;
    this.now = now;
    this.found = found;
  }

  void asked(String place, JsonNode old, JsonNode schema) {
    compare(place, old, schema, true);
  }

  void answered(String place, JsonNode old, JsonNode schema) {
    compare(place, old, schema, false);
  }

  private void compare(String place, JsonNode old, JsonNode schema, boolean asked) {
    if (old.isMissingNode() || old.isEmpty() || !compared.add(old + " " + schema)) return;
    var then = resolved(before, old);
    var today = resolved(now, schema);
    if (today.isMissingNode()) {
      found.add(place + " is gone");
      return;
    }
    types(place, then, today, asked);
    words(place, then, today, asked);
    members(place, then, today, asked);
    compare(place + "[]", then.path("items"), today.path("items"), asked);
    compare(
        place + "{}", then.path("additionalProperties"), today.path("additionalProperties"), asked);
  }

  /** A client may go on sending what it sent, and understands what it understood. */
  private void types(String place, JsonNode then, JsonNode today, boolean asked) {
    var types = set(choices(then), "type", before);
    var newer = set(choices(today), "type", now);
    var fits = asked ? newer.containsAll(types) : types.containsAll(newer);
    if (!fits && !newer.isEmpty() && !types.isEmpty()) {
      found.add(place + " is " + newer + ", was " + types);
    }
  }

  private void words(String place, JsonNode then, JsonNode today, boolean asked) {
    var words = texts(then.path(ENUM));
    var newer = texts(today.path(ENUM));
    if (asked && !newer.isEmpty() && !newer.containsAll(words)) {
      words.removeAll(newer);
      found.add(place + " is never " + words);
    }
  }

  private void members(String place, JsonNode then, JsonNode today, boolean asked) {
    var demanded = texts(then.path(REQUIRED));
    var newer = texts(today.path(REQUIRED));
    if (asked)
      newer.stream()
          .filter(name -> !demanded.contains(name))
          .forEach(name -> found.add(place + "/" + name + " is demanded"));
    else
      demanded.stream()
          .filter(name -> !newer.contains(name))
          .forEach(name -> found.add(place + "/" + name + " may be missing"));
    then.path("properties")
        .properties()
        .forEach(
            member ->
                compare(
                    place + "/" + member.getKey(),
                    member.getValue(),
                    today.path("properties").path(member.getKey()),
                    asked));
    alternatives(place, then, today, asked);
  }

  private void alternatives(String place, JsonNode then, JsonNode today, boolean asked) {
    for (var kind : List.of("anyOf", "oneOf")) {
      var old = then.path(kind);
      for (var i = 0; i < old.size(); i++) {
        compare(place, old.get(i), today.path(kind).path(i), asked);
      }
    }
  }

  private static JsonNode choices(JsonNode schema) {
    return schema.has("anyOf") ? schema.path("anyOf") : schema;
  }

  private static Set<String> set(JsonNode schema, String field, JsonNode document) {
    var values = new TreeSet<String>();
    if (schema.isArray())
      schema.forEach(one -> values.addAll(set(resolved(document, one), field, document)));
    else values.addAll(texts(schema.path(field)));
    return values;
  }

  private static Set<String> texts(JsonNode node) {
    var texts = new TreeSet<String>();
    if (node.isTextual()) texts.add(node.asText());
    node.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    var reference = schema.path("$ref").asText("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }
}
