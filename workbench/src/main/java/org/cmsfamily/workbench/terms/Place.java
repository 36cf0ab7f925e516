package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A place in the text of terms, named as in a JSON Pointer without the slash at its beginning: so a
 * refusal finds its field.
 *
 * @param name such as {@code costPlan/recurring/2027}
 */
record Place(String name) {
  /** Where a list of texts stands; a field writes it with an item a line. */
  private static final Set<String> LISTS =
      Set.of(
          "areas",
          "activities",
          "reporting/bodies",
          "supports/analysis",
          "supports/decisions",
          "supports/lessons");

  /** What is true or false. */
  private static final Set<String> FLAGS = Set.of("existing", "regraded");

  /** The place of an amount: itself, or its {@code amount} where the currency is written too. */
  static Place ofAmount(ObjectNode terms, String name) {
    var place = new Place(name);
    return place.node(terms).isObject() ? new Place(name + "/amount") : place;
  }

  /** What stands there; empty if nothing does. */
  String value(ObjectNode terms) {
    var node = node(terms);
    return isList() && node instanceof ArrayNode list ? lines(list) : node.asText("");
  }

  /** Whether what stands there is more than one value, which one field cannot show. */
  boolean isManifold(ObjectNode terms) {
    return node(terms).isContainerNode();
  }

  /** Whether one field can show it. */
  boolean isEditable(ObjectNode terms) {
    return isList() || !isManifold(terms);
  }

  /** Writes a value there; nothing stands there any more if it is empty. */
  void write(ObjectNode terms, String value) {
    var pointer = pointer();
    var member = pointer.last().getMatchingProperty();
    if (terms.at(pointer.head()) instanceof ObjectNode parent) write(parent, member, value);
    else if (!value.isBlank()) write(terms.withObject(pointer.head()), member, value);
  }

  private void write(ObjectNode parent, String member, String value) {
    if (isList()) {
      var list = parent.putArray(member);
      value.lines().map(String::strip).filter(item -> !item.isEmpty()).forEach(list::add);
    } else if (value.isBlank()) {
      parent.remove(member);
    } else if (FLAGS.contains(member)) {
      parent.put(member, Boolean.parseBoolean(value.strip()));
    } else {
      parent.put(member, value.strip());
    }
  }

  private boolean isList() {
    return LISTS.contains(name);
  }

  private static String lines(ArrayNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining("\n"));
  }

  private JsonNode node(ObjectNode terms) {
    var node = terms.at(pointer());
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  private JsonPointer pointer() {
    return JsonPointer.compile("/" + name);
  }
}
