package org.cmsfamily.platform.wording;

/** The titles of kinds of problem in other languages: {@code title.} and the kind's slug. */
public final class Titles {
  private Titles() {}

  /** The title in the language, or as the code has it in English. */
  public static String of(String slug, String english, Language language) {
    return Bundles.find(language, "title." + slug).orElse(english);
  }
}
