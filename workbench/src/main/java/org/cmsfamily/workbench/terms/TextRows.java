package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of lists, such as posts and risks: those that nobody filled are no part of the terms. */
final class TextRows {
  private static final List<String> LISTS =
      List.of(
          "/purpose",
          "/posts",
          "/risks",
          "/costPlan/inKind",
          "/costPlan/voluntaryIncome",
          "/coalition/costPlan/inKind",
          "/coalition/costPlan/voluntaryIncome");

  private TextRows() {}

  /** Takes away the rows in which nothing was typed, and indicators of which nothing was. */
  static void prune(ObjectNode terms) {
    for (var name : LISTS) {
      if (terms.at(name) instanceof ArrayNode rows) prune(rows);
    }
  }

  private static void prune(ArrayNode rows) {
    for (int at = rows.size() - 1; at >= 0; at--) {
      var row = rows.path(at);
      if (isEmpty(row)) rows.remove(at);
      else if (row instanceof ObjectNode filled && isEmpty(row.path("indicator")))
        filled.remove("indicator");
    }
  }

  /** Whether nobody said anything there; that a post exists says nothing without its title. */
  private static boolean isEmpty(JsonNode node) {
    if (node.isContainerNode())
      return StreamSupport.stream(node.spliterator(), false).allMatch(TextRows::isEmpty);
    return node.isBoolean() || node.asText("").isEmpty();
  }
}
