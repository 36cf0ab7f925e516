package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fix.
 *
 * @param pointer JSON Pointer into what was sent; empty for the whole; a very long one is cut
 * @param rule the broken rule's name, if it has one
 * @param paragraph the decision's paragraph or the house rule it rests on, if any
 * @param message what is wrong, for a person
 * @param extra further named facts, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
    String pointer,
    @Nullable String rule,
    @Nullable String paragraph,
    String message,
    @JsonAnyGetter Map<String, Object> extra) {

  public Violation {
    pointer = JsonWords.shortened(pointer);
    extra = Map.copyOf(extra);
  }

  /** A violation of the input's form. */
  public static Violation at(String pointer, String message) {
    return new Violation(pointer, null, null, message, Map.of());
  }

  /** A violation of a named rule. */
  public static Violation of(String rule, String pointer, String message) {
    return new Violation(pointer, rule, null, message, Map.of());
  }

  /** The same, saying nothing of the inside of the service. */
  Violation inPlainWords() {
    var plain = PlainWords.of(message, "is not valid");
    return plain.equals(message) ? this : new Violation(pointer, rule, paragraph, plain, extra);
  }

  /** The same with a further fact. */
  public Violation with(String name, Object value) {
    var more = new TreeMap<>(extra);
    more.put(name, value);
    return new Violation(pointer, rule, paragraph, message, more);
  }
}
