package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of the editor for what terms say beside the costs.
 *
 * @param under the part of the terms that they are of, with a slash at its end; empty for all
 */
record Fields(ObjectNode terms, String under) {
  /** Rows that wait to be filled. */
  private static final int EMPTY_ROWS = 2;

  static Fields of(ObjectNode terms) {
    return new Fields(terms, "");
  }

  /** The field of a member. */
  public Field at(String member) {
    var place = new Place(under + member);
    return new Field(place.name(), place.value(terms), place.isEditable(terms));
  }

  /** The field of a member of a part, such as an instrument's. */
  public Field of(String part, String member) {
    return at(part + "/" + member);
  }

  /** The same, one step further down. */
  public Field of(String part, String member, String below) {
    return at(part + "/" + member + "/" + below);
  }

  /** The field of an amount. */
  public Field amount(String member) {
    var place = Place.ofAmount(terms, under + member);
    return new Field(place.name(), place.value(terms), place.isEditable(terms));
  }

  /** The rows of a list: those that it has, and some to be filled. */
  public List<Fields> rows(String list) {
    int rows = terms.at("/" + under + list).size() + EMPTY_ROWS;
    return IntStream.range(0, rows)
        .mapToObj(at -> new Fields(terms, under + list + "/" + at + "/"))
        .toList();
  }

  /** Whether a list has an item. */
  public boolean has(String list, String item) {
    return items(list).anyMatch(item::equals);
  }

  /** The items of a list. */
  Stream<String> items(String list) {
    return new Place(under + list).value(terms).lines();
  }

  /** Who takes part. */
  public List<String> instruments() {
    return StreamSupport.stream(terms.path("participants").spliterator(), false)
        .map(participant -> participant.path("instrument"))
        .map(JsonNode::asText)
        .toList();
  }
}
