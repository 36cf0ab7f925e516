package org.cmsfamily.reporting.report.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.cmsfamily.reporting.report.manifest.Names;

/** The words of a report in one language. */
public final class Texts {

  private final Language language;
  private final Properties texts;
  private final Numbers numbers;

  private Texts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
    this.numbers = new Numbers(language, this);
  }

  /** The words in a language. */
  public static Texts in(Language language) {
    var texts = new Properties();
    var name = "report_%s.properties".formatted(language.code());
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(language, texts);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** Numbers, amounts and dates in the language. */
  public Numbers numbers() {
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
