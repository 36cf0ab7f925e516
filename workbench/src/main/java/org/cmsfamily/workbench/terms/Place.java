package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cmsfamily.workbench.page.NamedLines;

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
          "coalition/participants",
          "reporting/bodies",
          "supports/analysis",
          "supports/decisions",
          "supports/lessons");

  /** Where names stand with a value each; a field writes one pair a line, {@code USD = 0.89}. */
  private static final Set<String> PAIRS =
      Set.of("costPlan/plannedRates", "coalition/costPlan/plannedRates");

  /** Where several years stand; a field writes them with commas between them. */
  private static final Pattern YEARS = Pattern.compile("(?:coalition/)?costPlan/inKind/\\d+/years");

  /** Where a year stands as a number. */
  private static final Pattern YEAR =
      Pattern.compile("(?:coalition/)?costPlan/voluntaryIncome/\\d+/year");

  /** Where an amount of money stands. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:coalition/)?costPlan/(?:(?:recurring|oneTime)/\\d{4}|baseline/[^/]+/\\d+/years/\\d{4}"
              + "|key/(?:minimum|maximum)/[^/]+|inKind/\\d+/value|voluntaryIncome/\\d+)(?:/amount)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{4}");

  /** What is true or false. */
  private static final Set<String> FLAGS = Set.of("existing", "regraded");

  /** The place of an amount: itself, or its {@code amount} where the currency is written too. */
  static Place ofAmount(ObjectNode terms, String name) {
    var place = new Place(name);
    return place.node(terms).isObject() ? new Place(name + "/amount") : place;
  }

  /** Whether an amount of money stands there. */
  boolean isAmount() {
    return AMOUNT.matcher(name).matches();
  }

  /** What stands there; empty if nothing does. */
  String value(ObjectNode terms) {
    var node = node(terms);
    if (isList() && node instanceof ArrayNode list) return joined(list, "\n");
    if (isOfYears() && node instanceof ArrayNode list) return joined(list, ", ");
    return isOfPairs() ? pairs(node) : node.asText("");
  }

  /** Whether what stands there is more than one value, which one field cannot show. */
  boolean isManifold(ObjectNode terms) {
    return node(terms).isContainerNode();
  }

  /** Whether one field can show it. */
  boolean isEditable(ObjectNode terms) {
    return isList() || isOfYears() || isOfPairs() || !isManifold(terms);
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
    } else if (isOfPairs()) {
      var pairs = parent.putObject(member);
      NamedLines.read(value).forEach(pairs::put);
    } else if (isOfYears()) {
      var list = parent.putArray(member);
      Stream.of(value.strip().split("[,;\\s]+"))
          .filter(year -> !year.isEmpty())
          .forEach(year -> list.add(number(year)));
    } else if (value.isBlank()) {
      parent.remove(member);
    } else if (FLAGS.contains(member)) {
      parent.put(member, Boolean.parseBoolean(value.strip()));
    } else {
      parent.set(member, isOfYear() ? number(value.strip()) : TextNode.valueOf(value.strip()));
    }
  }

  /** A year as a number; what is none stays as it was typed, so that it can be refused. */
  private static JsonNode number(String year) {
    return NUMBER.matcher(year).matches()
        ? IntNode.valueOf(Integer.parseInt(year))
        : TextNode.valueOf(year);
  }

  private boolean isOfPairs() {
    return PAIRS.contains(name);
  }

  private boolean isOfYears() {
    return YEARS.matcher(name).matches();
  }

  private boolean isOfYear() {
    return YEAR.matcher(name).matches();
  }

  private static String pairs(JsonNode node) {
    var pairs = new LinkedHashMap<String, String>();
    node.properties().forEach(one -> pairs.put(one.getKey(), one.getValue().asText()));
    return NamedLines.write(pairs);
  }

  private boolean isList() {
    return LISTS.contains(name);
  }

  private static String joined(ArrayNode list, String between) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(between));
  }

  private JsonNode node(ObjectNode terms) {
    var node = terms.at(pointer());
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  private JsonPointer pointer() {
    return JsonPointer.compile("/" + name);
  }
}
