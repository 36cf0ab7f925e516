package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A place in the JSON that is being read. What is wrong there is noted with its pointer, and a
 * value that does no harm is returned, so that reading goes on and every fault is found.
 */
final class Place {

  static final int MAX_TEXT = 4000;
  static final int MAX_MEMBERS = 200;
  private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final JsonNode node;
  private final String pointer;
  private final List<TermsFault> faults;

  Place(JsonNode node, String pointer, List<TermsFault> faults) {
    this.node = node;
    this.pointer = pointer;
    this.faults = faults;
  }

  void fault(String message) {
    faults.add(new TermsFault(pointer, message));
  }

  boolean absent() {
    return node.isMissingNode() || node.isNull();
  }

  boolean isText() {
    return node.isTextual();
  }

  boolean isList() {
    return node.isArray();
  }

  boolean isObject() {
    return node.isObject();
  }

  Place member(String name) {
    var escaped = name.replace("~", "~0").replace("/", "~1");
    return new Place(node.path(name), pointer + "/" + escaped, faults);
  }

  /** Notes every member that is not among the names; an absent place has none. */
  Place with(String... names) {
    var known = Set.of(names);
    members().forEach((name, place) -> place.mustBe(known.contains(name), "is not known here"));
    return this;
  }

  private void mustBe(boolean holds, String otherwise) {
    if (!holds) {
      fault(otherwise);
    }
  }

  SortedMap<String, Place> members() {
    var members = new TreeMap<String, Place>();
    if (!absent() && !node.isObject()) {
      fault("must be an object");
    } else if (node.size() > MAX_MEMBERS) {
      fault("has more than %d members".formatted(MAX_MEMBERS));
    } else {
      node.fieldNames().forEachRemaining(name -> members.put(name, member(name)));
    }
    return members;
  }

  List<Place> elements() {
    var elements = new ArrayList<Place>();
    if (!absent() && !node.isArray()) {
      fault("must be a list");
    } else if (node.size() > MAX_MEMBERS) {
      fault("has more than %d members".formatted(MAX_MEMBERS));
    } else {
      for (int index = 0; index < node.size(); index++) {
        elements.add(new Place(node.path(index), pointer + "/" + index, faults));
      }
    }
    return elements;
  }

  /** Text that must be there and not blank, in NFC and trimmed. */
  String text() {
    var text = optionalText();
    if (text == null) {
      fault("must be stated");
    }
    return text == null ? "?" : text;
  }

  /** Text in NFC and trimmed, null if absent or blank. */
  @Nullable String optionalText() {
    if (absent()) {
      return null;
    }
    if (!node.isTextual()) {
      fault("must be text");
      return "?";
    }
    var text = normal(node.textValue());
    mustBe(text.length() <= MAX_TEXT, "is longer than %d characters".formatted(MAX_TEXT));
    mustBe(wellFormed(text), "holds half a character or a control character");
    return text.isEmpty() ? null : text;
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private static boolean wellFormed(String text) {
    return text.codePoints()
        .allMatch(
            point ->
                !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                    && (!Character.isISOControl(point) || Character.isWhitespace(point)));
  }

  /** Text of a form, such as a code. */
  String text(Pattern form, String otherwise) {
    var text = text();
    mustBe("?".equals(text) || form.matcher(text).matches(), otherwise);
    return text;
  }

  <E> E choice(E[] values, Function<E, String> code) {
    var chosen = optionalChoice(values, code);
    if (chosen == null) {
      fault("must be stated: " + codes(values, code));
    }
    return chosen == null ? values[0] : chosen;
  }

  <E> @Nullable E optionalChoice(E[] values, Function<E, String> code) {
    var text = optionalText();
    if (text == null) {
      return null;
    }
    for (var value : values) {
      if (code.apply(value).equals(text)) {
        return value;
      }
    }
    fault("'%s' is none of %s".formatted(text, codes(values, code)));
    return values[0];
  }

  private static <E> String codes(E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
  }

  BigDecimal decimal() {
    var number = optionalDecimal();
    if (number == null) {
      fault("must be stated");
    }
    return number == null ? BigDecimal.ONE : number;
  }

  /** A number that is not below zero, such as a percentage. */
  BigDecimal positiveOrZero() {
    var number = decimal();
    mustBe(number.signum() >= 0, "must not be negative");
    return number.abs();
  }

  /** Plain decimal text, or a whole JSON number; null if absent. */
  @Nullable BigDecimal optionalDecimal() {
    if (absent()) {
      return null;
    }
    var text = node.isTextual() ? node.textValue().strip() : node.toString();
    if (!(node.isTextual() || node.isIntegralNumber()) || !Amounts.isDecimal(text)) {
      fault("must be a decimal as text, such as \"12.5\"");
      return BigDecimal.ONE;
    }
    return Decimals.plain(new BigDecimal(text));
  }

  boolean flag(boolean otherwise) {
    mustBe(absent() || node.isBoolean(), "must be true or false");
    return node.asBoolean(otherwise);
  }

  LocalDate date() {
    var date = optionalDate();
    if (date == null) {
      fault("must be stated");
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  @Nullable LocalDate optionalDate() {
    var text = optionalText();
    if (text == null) {
      return null;
    }
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      fault("'%s' is a date that does not exist".formatted(text));
      return LocalDate.EPOCH;
    }
    fault("'%s' is no date such as 2027-01-31".formatted(text));
    return LocalDate.EPOCH;
  }

  Year year() {
    return year(node.isIntegralNumber() ? node.toString() : text());
  }

  /** A budget year as it stands in text or in a member's name. */
  Year year(String text) {
    mustBe(YEAR.matcher(text).matches(), "'%s' is no budget year".formatted(text));
    return YEAR.matcher(text).matches() ? Year.parse(text) : Year.of(2000);
  }
}
