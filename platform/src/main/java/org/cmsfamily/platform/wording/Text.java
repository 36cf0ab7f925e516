package org.cmsfamily.platform.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said to a caller. A page that words things itself goes by the code and the
 * parameters; everyone else reads the words, which stand in the module's bundles (see {@link
 * Bundles}). The code is API: add, never rename.
 *
 * @param code names the sentence; null for one that stands in no bundle and is English only
 * @param parameters what this time differs in it: texts, numbers, truth values, sentences with a
 *     code of their own, lists of them
 * @param words the sentence
 */
@JsonPropertyOrder({"message", "code", "parameters"})
public record Text(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> parameters,
    @JsonProperty("message") String words) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  public Text {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The sentence of that code, in English at first. */
  public static Text of(String code) {
    return of(code, Map.of());
  }

  /** The sentence of that code with its parameters, in English at first. */
  public static Text of(String code, Map<String, Object> parameters) {
    return new Text(code, parameters, worded(Language.EN, code, parameters));
  }

  /** A sentence in English that has no code yet. */
  public static Text unworded(String english) {
    return new Text(null, Map.of(), english);
  }

  /** As it was written in JSON: what has words among the parameters is a sentence again. */
  @JsonCreator
  public static Text read(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("parameters") @Nullable Map<String, Object> parameters,
      @JsonProperty("message") String words) {
    var read = new LinkedHashMap<String, Object>();
    if (parameters != null) {
      parameters.forEach((name, value) -> read.put(name, read(value)));
    }
    return new Text(code, read, words);
  }

  @SuppressWarnings("unchecked") // an object of JSON has names
  private static Object read(Object value) {
    return switch (value) {
      case Map<?, ?> written ->
          read(
              (String) written.get("code"),
              (Map<String, Object>) written.get("parameters"),
              String.valueOf(written.get("message")));
      case Collection<?> several -> several.stream().map(Text::read).toList();
      default -> value;
    };
  }

  /** Whether there is a sentence of that code. */
  public static boolean isKnown(String code) {
    return Bundles.find(Language.EN, code).isPresent();
  }

  /** The same with one parameter more. */
  public Text with(String name, Object value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(name, isKept(value) ? value : value.toString());
    return code == null ? new Text(null, more, words) : of(code, more);
  }

  private static boolean isKept(Object value) {
    return value instanceof Collection<?>
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Text
        || value instanceof Translated;
  }

  /** The same in a language; in English where it has no words in that. */
  public Text in(Language language) {
    if (code == null) {
      return this;
    }
    var said = new LinkedHashMap<>(parameters);
    said.replaceAll((name, value) -> in(language, value));
    return new Text(code, said, worded(language, code, said));
  }

  private static Object in(Language language, Object value) {
    return switch (value) {
      case Text text -> text.in(language);
      case Translated called -> called.in(language);
      case Collection<?> several -> several.stream().map(one -> in(language, one)).toList();
      default -> value;
    };
  }

  /** The same in other words, such as fewer of them. */
  public Text saying(String words) {
    return new Text(code, parameters, words);
  }

  @Override
  public String toString() {
    return words;
  }

  private static String worded(Language language, String code, Map<String, Object> parameters) {
    var pattern = Bundles.find(language, code).orElse(code);
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(written(parameters.getOrDefault(place.group(1), ""))));
  }

  private static String written(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(between(several)))
        : value.toString();
  }

  private static String between(Collection<?> several) {
    return several.stream().anyMatch(Text.class::isInstance) ? "; " : ", ";
  }
}
