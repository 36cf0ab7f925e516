package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A JSON object for a request, partly taken over from the data. */
final class RequestJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode node = JSON.createObjectNode();

  static RequestJson none() {
    return new RequestJson();
  }

  /** Takes over the named fields that the data have. */
  static RequestJson from(JsonNode data, String... names) {
    return new RequestJson().and(data, names);
  }

  RequestJson and(JsonNode data, String... names) {
    for (var name : names) if (data.has(name)) node.set(name, data.get(name));
    return this;
  }

  RequestJson with(String name, @Nullable Object value) {
    node.set(name, JSON.valueToTree(value));
    return this;
  }

  /** Where a fact comes from; the data's one {@code note} is the first of the registry's notes. */
  RequestJson withOrigin(JsonNode data) {
    and(data, "confidence", "source", "notes");
    if (data.hasNonNull("note") && !data.has("notes")) {
      node.putArray("notes").add(data.get("note").asText());
    }
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
