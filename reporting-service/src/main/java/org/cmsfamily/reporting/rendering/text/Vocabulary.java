package org.cmsfamily.reporting.rendering.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words of one language for codes, and the heads and descriptions of columns. */
public final class Vocabulary {

  private final Language language;
  private final Properties words;

  private Vocabulary(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The words of a language. */
  public static Vocabulary of(Language language) {
    var words = new Properties();
    var name = "vocabulary_%s.properties".formatted(language.code());
    try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(language, words);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * A text.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key) {
    var text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text '%s' in %s".formatted(key, language.code()));
    }
    return text;
  }

  /** The word for a code, such as {@code state.active}; the code itself where there is none. */
  public String word(String kind, String code) {
    return words.getProperty(kind + "." + code, code);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }
}
