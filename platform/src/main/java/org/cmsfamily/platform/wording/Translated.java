package org.cmsfamily.platform.wording;

import java.util.Map;

/**
 * What is called otherwise in other languages, such as a decision's title: a parameter of a {@link
 * Text} that is said in the language of the whole sentence.
 *
 * @param otherwise where there is none in the language
 * @param byLanguage by the tag of the language
 */
public record Translated(String otherwise, Map<String, String> byLanguage) {

  public Translated {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** In a language, or else the one that stands for all. */
  public String in(Language language) {
    return byLanguage.getOrDefault(language.tag(), otherwise);
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
