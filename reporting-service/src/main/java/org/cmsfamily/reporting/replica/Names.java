package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A name in the family's languages; what is missing falls back to English. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Names(@Nullable String en, @Nullable String fr, @Nullable String es) {

  /** The same name in every language. */
  public static Names of(String name) {
    return new Names(name, null, null);
  }

  /**
   * The name in a language.
   *
   * @param otherwise where there is no name at all, such as the code
   */
  public String in(String language, String otherwise) {
    var wanted =
        switch (language) {
          case "fr" -> fr;
          case "es" -> es;
          default -> en;
        };
    if (wanted != null) {
      return wanted;
    }
    return en == null ? otherwise : en;
  }
}
