package org.cmsfamily.workbench.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak. */
public enum Language {
  EN("English"),
  FR("Français"),
  ES("Español");

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language of a tag such as {@code fr} or {@code fr-CH}. */
  public static Optional<Language> of(String tag) {
    var language = Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values()).filter(one -> one.tag().equals(language)).findFirst();
  }

  /** The first that somebody accepts, else English. */
  public static Language accepted(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(locale -> of(locale.toLanguageTag()).stream())
        .findFirst()
        .orElse(EN);
  }
}
