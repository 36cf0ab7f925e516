package org.cmsfamily.reporting.rendering.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.cmsfamily.reporting.snapshot.Names;

/** The words of a report in one language. */
public final class Vocabulary {

  private final Language language;
  private final Properties texts;
  private final NumberFormats numbers;

  private Vocabulary(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
    this.numbers = new NumberFormats(language, this);
  }

  /** The words in a language. */
  public static Vocabulary in(Language language) {
    var texts = new Properties();
    var name = "report_%s.properties".formatted(language.code());
    try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(language, texts);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** NumberFormats, amounts and dates in the language. */
  public NumberFormats numbers() {
    return numbers;
  }

  /**
   * A text.
   *
   * @param values for {@code {0}}, {@code {1}} …
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... values) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text '%s' in %s".formatted(key, language.code()));
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The word for a code, such as {@code state.active}; the code itself where there is none. */
  public String word(String kind, String code) {
    return texts.getProperty(kind + "." + code, code);
  }

  /** A name in the language. */
  public String name(Names names, String otherwise) {
    return names.in(language.code(), otherwise);
  }

  /** All keys. */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
