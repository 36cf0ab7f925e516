package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A place in the text of terms, named as in a JSON Pointer without the slash at its beginning: so a
 * refusal finds its field.
 *
 * @param name such as {@code costPlan/recurring/2027}
 */
record Place(String name) {

  /** The place of an amount: itself, or its {@code amount} where the currency is written too. */
  static Place ofAmount(ObjectNode terms, String name) {
    var place = new Place(name);
    return place.node(terms).isObject() ? new Place(name + "/amount") : place;
  }

  /** What stands there; empty if nothing does. */
  String value(ObjectNode terms) {
    return node(terms).asText("");
  }

  /** Whether what stands there is more than one value, which one field cannot show. */
  boolean isManifold(ObjectNode terms) {
    return node(terms).isContainerNode();
  }

  /** Writes a value there; nothing stands there any more if it is empty. */
  void write(ObjectNode terms, String value) {
    var pointer = pointer();
    var member = pointer.last().getMatchingProperty();
    if (terms.at(pointer.head()) instanceof ObjectNode parent) {
      if (value.isBlank()) parent.remove(member);
      else parent.put(member, value.strip());
    } else if (!value.isBlank()) {
      terms.withObject(pointer.head()).put(member, value.strip());
    }
  }

  private JsonNode node(ObjectNode terms) {
    var node = terms.at(pointer());
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  private JsonPointer pointer() {
    return JsonPointer.compile("/" + name);
  }
}
