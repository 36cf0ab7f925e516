package org.cmsfamily.platform.wording;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the suite itself speaks. */
public enum Language {
  @JsonProperty("en")
  EN,
  @JsonProperty("fr")
  FR,
  @JsonProperty("es")
  ES;

  private static final List<Locale> LOCALES =
      Arrays.stream(values()).map(language -> Locale.of(language.tag())).toList();

  /** Who names more languages than fit in this gets English. */
  private static final int LONGEST = 500;

  /** The language's tag, such as {@code fr}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that a header {@code Accept-Language} likes best; English if it likes none. */
  public static Language preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return EN;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      @Nullable Locale found = Locale.lookup(ranges, LOCALES);
      return found == null ? EN : valueOf(found.getLanguage().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return EN;
    }
  }
}
