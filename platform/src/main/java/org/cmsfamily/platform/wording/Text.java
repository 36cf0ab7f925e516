package org.cmsfamily.platform.wording;

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
 * @param parameters what this time differs in it: texts, numbers, truth values, lists of them
 * @param words the sentence
 */
public record Text(@Nullable String code, Map<String, Object> parameters, String words) {
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

  /** Whether there is a sentence of that code. */
  public static boolean isKnown(String code) {
    return Bundles.find(Language.EN, code).isPresent();
  }

  /** The same with one parameter more. */
  public Text with(String name, Object value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(name, value instanceof Collection<?> || isPlain(value) ? value : value.toString());
    return code == null ? new Text(null, more, words) : of(code, more);
  }

  private static boolean isPlain(Object value) {
    return value instanceof Number || value instanceof Boolean;
  }

  /** The same in a language; in English where it has no words in that. */
  public Text in(Language language) {
    return code == null ? this : new Text(code, parameters, worded(language, code, parameters));
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
        ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : value.toString();
  }
}
