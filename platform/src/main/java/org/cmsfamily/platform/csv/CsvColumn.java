package org.cmsfamily.platform.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One leaf of an item, by the names of the members that lead to it. */
record CsvColumn(List<String> path) {
  private static final String BETWEEN = "; ";

  CsvColumn {
    path = List.copyOf(path);
  }

  /** The JSON Pointer to it, with points instead of slashes. */
  String name() {
    return String.join(".", path);
  }

  /** Its value in an item; empty if there is none. */
  String cell(JsonNode item) {
    var value = item;
    for (var member : path) {
      value = value.path(member);
    }
    return text(value);
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(CsvColumn::text)
          .collect(Collectors.joining(BETWEEN));
    }
    if (value.isObject()) {
      return isFlat(value) ? named(value) : value.toString();
    }
    return value.isNull() ? "" : value.asText();
  }

  private static boolean isFlat(JsonNode object) {
    return StreamSupport.stream(object.spliterator(), false).noneMatch(JsonNode::isContainerNode);
  }

  private static String named(JsonNode object) {
    return object.properties().stream()
        .map(member -> member.getKey() + ": " + text(member.getValue()))
        .collect(Collectors.joining(BETWEEN));
  }
}
