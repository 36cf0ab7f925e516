package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmsfamily.workbench.language.Language;
import org.jspecify.annotations.Nullable;

/** A name or title by language, each under its BCP 47 tag; there is one at least. */
public record Names(@JsonValue Map<String, String> byTag) {

  public Names {
    byTag = Collections.unmodifiableMap(new TreeMap<>(byTag));
  }

  /** As it comes: a language in which there is none may stand there as null. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Names read(Map<String, @Nullable String> byTag) {
    var names = new TreeMap<String, String>();
    byTag.forEach((tag, name) -> Optional.ofNullable(name).ifPresent(it -> names.put(tag, it)));
    return new Names(names);
  }

  /** The name in a language, else in English, else in the first by tag. */
  public LocalText in(Language language) {
    return text(language.tag())
        .or(() -> text(Language.EN.tag()))
        .or(() -> byTag.keySet().stream().findFirst().flatMap(this::text))
        .orElse(new LocalText("", language.tag()));
  }

  private Optional<LocalText> text(String tag) {
    return Optional.ofNullable(byTag.get(tag)).map(name -> new LocalText(name, tag));
  }

  /**
   * Words and the language they are in.
   *
   * @param tag the BCP 47 tag of the language
   */
  public record LocalText(String text, String tag) {}
}
