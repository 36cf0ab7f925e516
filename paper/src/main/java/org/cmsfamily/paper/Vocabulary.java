package org.cmsfamily.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words of one language for codes, and the heads and descriptions of columns. */
public final class Vocabulary {

  private final PaperLanguage language;
  private final Properties words;

  private Vocabulary(PaperLanguage language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The words that every paper shares, and those of one kind of papers.
   *
   * @param owner beside which {@code vocabulary_….properties} stand
   */
  public static Vocabulary of(Class<?> owner, PaperLanguage language) {
    var words = new Properties();
    load(words, Vocabulary.class, "words_%s.properties".formatted(language.code()));
    load(words, owner, "vocabulary_%s.properties".formatted(language.code()));
    return new Vocabulary(language, words);
  }

  private static void load(Properties words, Class<?> owner, String name) {
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language. */
  public PaperLanguage language() {
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

  /** All its keys. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }
}
