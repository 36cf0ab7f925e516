package org.cmsfamily.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fix.
 *
 * @param pointer JSON Pointer into what was sent; empty for the whole; a very long one is cut
 * @param rule the broken rule's name, if it has one
 * @param paragraph the decision's paragraph or the house rule it rests on, if any
 * @param text what is wrong; written as {@code message}, {@code code} and {@code parameters}
 * @param extra further named facts, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"pointer", "rule", "paragraph", "message", "code", "parameters"})
public record Violation(
    String pointer,
    @Nullable String rule,
    @Nullable String paragraph,
    @JsonIgnore Text text,
    @JsonAnyGetter Map<String, Object> extra) {

  public Violation {
    pointer = JsonWords.shortened(pointer);
    extra = Map.copyOf(extra);
  }

  /** One whose message is in English only, and has no code. */
  public Violation(
      String pointer,
      @Nullable String rule,
      @Nullable String paragraph,
      String message,
      Map<String, Object> extra) {
    this(pointer, rule, paragraph, Text.unworded(message), extra);
  }

  /** A violation of the input's form. */
  public static Violation at(String pointer, Text text) {
    return new Violation(pointer, null, null, text, Map.of());
  }

  /** A violation of the input's form, in English only. */
  public static Violation at(String pointer, String message) {
    return at(pointer, Text.unworded(message));
  }

  /** A violation of a named rule. */
  public static Violation of(String rule, String pointer, Text text) {
    return new Violation(pointer, rule, null, text, Map.of());
  }

  /** A violation of a named rule, in English only. */
  public static Violation of(String rule, String pointer, String message) {
    return of(rule, pointer, Text.unworded(message));
  }

  /** What is wrong, for a person. */
  @JsonProperty
  public String message() {
    return text.words();
  }

  /** Names the sentence, for a page that words it itself; null if it has no code yet. */
  @JsonProperty
  public @Nullable String code() {
    return text.code();
  }

  /** What this time differs in the sentence. */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public Map<String, Object> parameters() {
    return text.parameters();
  }

  /** The same in a language, saying nothing of the inside of the service. */
  Violation in(Language language) {
    var said = text.in(language);
    var plain = PlainWords.of(said, Text.of("not-valid").in(language));
    return new Violation(pointer, rule, paragraph, plain, extra);
  }

  /** The same of what was sent below a place in something larger. */
  public Violation below(String place) {
    return new Violation(place + pointer, rule, paragraph, text, extra);
  }

  /** The same with a further fact. */
  public Violation with(String name, Object value) {
    var more = new TreeMap<>(extra);
    more.put(name, value);
    return new Violation(pointer, rule, paragraph, text, more);
  }
}
