package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.json.Json;

/**
 * What terms say, by the place where they say it. An element of a list has its place by what it is
 * of, not by its number, so that one more before it changes nothing.
 */
final class TermsPlaces {
  /** By which of its parts an element is known, the first that it has. */
  private static final List<String> NAMES =
      List.of("instrument", "goal", "line", "title", "risk", "what");

  private final SortedMap<String, String> said = new TreeMap<>();

  private TermsPlaces() {}

  static SortedMap<String, String> of(Terms terms) {
    var places = new TermsPlaces();
    places.add("", Json.tree(terms));
    return places.said;
  }

  private void add(String place, JsonNode value) {
    if (value.isArray()) {
      value.forEach(one -> element(place, one));
    } else if (value.isObject()) {
      value.properties().forEach(one -> add(place + "/" + one.getKey(), one.getValue()));
    } else if (!value.isNull()) {
      said.put(place, value.asText());
    }
  }

  /** Two elements that are known by the same are told apart by their order. */
  private void element(String list, JsonNode one) {
    var place = list + "/" + name(one);
    var free = place;
    for (int number = 2; taken(free); number++) {
      free = place + " (" + number + ")";
    }
    add(free, one);
  }

  private boolean taken(String place) {
    return said.containsKey(place) || !said.subMap(place + "/", place + "0").isEmpty();
  }

  private static String name(JsonNode one) {
    return one.isObject()
        ? NAMES.stream()
            .map(one::path)
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .findFirst()
            .orElse("")
        : one.asText();
  }
}
