package org.cmsfamily.registry.text;

import java.util.Locale;

/** The one spelling of a closed choice outside Java: lower case, words joined by hyphens. */
public final class Words {

  private Words() {}

  /** As the wire and the columns have it. */
  public static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
