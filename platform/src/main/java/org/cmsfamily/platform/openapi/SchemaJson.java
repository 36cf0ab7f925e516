package org.cmsfamily.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cmsfamily.platform.json.Json;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas as JSON Schema has them. */
final class SchemaJson {

  private static final String IN_DOCUMENT = "#/components/schemas/";

  private SchemaJson() {}

  static ObjectNode of(Schema schema) {
    var json = JsonNodeFactory.instance.objectNode();
    if (schema.getRef() != null) {
      return json.put("$ref", schema.getRef().replace(IN_DOCUMENT, "#/$defs/"));
    }
    schema.getAll().forEach((name, value) -> json.set(name, value(value)));
    return json;
  }

  private static JsonNode value(Object value) {
    return switch (value) {
      case Schema schema -> of(schema);
      case Schema.SchemaType type ->
          JsonNodeFactory.instance.textNode(type.name().toLowerCase(Locale.ROOT));
      case List<?> one when one.size() == 1 && one.getFirst() instanceof Schema.SchemaType type ->
          value(type);
      case Collection<?> many -> {
        var array = JsonNodeFactory.instance.arrayNode();
        many.forEach(each -> array.add(value(each)));
        yield array;
      }
      case Map<?, ?> members -> {
        var object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, member) -> object.set(String.valueOf(name), value(member)));
        yield object;
      }
      case BigDecimal number -> JsonNodeFactory.instance.numberNode(number);
      default -> Json.tree(value);
    };
  }
}
