package org.cmsfamily.acceptance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds answers against the schemas of a document. There a client must bear members that it does
 * not know; here they are faults, since the document should name them.
 */
final class AnswerSchemas {

  private static final String REFERENCE = "$ref";

  private final JsonNode document;
  private final ObjectNode definitions;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  AnswerSchemas(JsonNode document) {
    this.document = document;
    this.definitions = closed(document.path("components").path("schemas"));
  }

  List<String> faults(ApiOperation operation, Exchange exchange) {
    var status = Integer.toString(exchange.answer().status());
    var response = resolved(operation.json().path("responses").path(status));
    if (response.isMissingNode()) return List.of(at(operation, exchange) + "is not documented");
    var faults = new ArrayList<String>();
    response
        .path("headers")
        .properties()
        .forEach(
            header -> {
              if (header.getValue().path("required").asBoolean()) {
                checkHeader(operation, exchange, header.getKey(), faults);
              }
            });
    if (status.equals("304")) return faults;
    var content = response.path("content").path(exchange.contentType());
    if (content.isMissingNode()) {
      faults.add(at(operation, exchange) + "has no content of type " + exchange.contentType());
    } else if (exchange.contentType().endsWith("json")) {
      checkBody(operation, exchange, content.path("schema"), faults);
    }
    return faults;
  }

  private static void checkHeader(
      ApiOperation operation, Exchange exchange, String header, List<String> faults) {
    if (exchange.answer().headers().firstValue(header).isEmpty()) {
      faults.add(at(operation, exchange) + "has no header " + header);
    }
  }

  private void checkBody(
      ApiOperation operation, Exchange exchange, JsonNode schema, List<String> faults) {
    if (schema.isEmpty()) {
      faults.add(at(operation, exchange) + "has no schema");
      return;
    }
    compiled
        .computeIfAbsent(schema.toString(), text -> compile(schema))
        .validate(exchange.answer().text(), InputFormat.JSON)
        .forEach(
            error ->
                faults.add(
                    at(operation, exchange) + error.getInstanceLocation() + error.getMessage()));
  }

  private Schema compile(JsonNode schema) {
    var whole = JsonNodeFactory.instance.objectNode();
    whole.set("$defs", definitions);
    whole.setAll(closed(schema));
    return registry.getSchema(whole.toString(), InputFormat.JSON);
  }

  private JsonNode resolved(JsonNode response) {
    var reference = response.path(REFERENCE).asText("");
    return reference.isEmpty() ? response : document.at(reference.substring(1));
  }

  private static String at(ApiOperation operation, Exchange exchange) {
    return operation.name() + " " + exchange.answer().status() + ": ";
  }

  /** The same schemas, in which an object has the members that are named and no others. */
  static ObjectNode closed(JsonNode schema) {
    ObjectNode copy = schema.deepCopy();
    for (JsonNode object : copy.findParents("properties")) {
      if (object instanceof ObjectNode node && !node.has("additionalProperties")) {
        if (node.path("type").isTextual() || node.path("type").isArray()) {
          node.put("additionalProperties", false);
        }
      }
    }
    copy.findParents(REFERENCE)
        .forEach(
            node ->
                ((ObjectNode) node)
                    .put(
                        REFERENCE,
                        node.path(REFERENCE)
                            .asText()
                            .replace("#/components/schemas/", "#/$defs/")));
    return copy;
  }
}
