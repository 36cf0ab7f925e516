package org.cmsfamily.workbench.registry;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a provision does; of grants, what it grants. */
public enum EffectKind {
  CONTEXT,
  MANDATE,
  COMPETENCE,
  EXCLUDES,
  CONDITIONS,
  INVITES,
  REQUESTS_REPORT,
  RELEASES,
  NAMES_RATE;

  /** The kind of a word such as {@code requests-report}; null if these pages do not know it. */
  public static @Nullable EffectKind of(String word) {
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Its word, such as {@code requests-report}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a decision to be recorded calls it. */
  public String type() {
    return granted() == null ? word() : "grants";
  }

  /** What it grants; null if it grants nothing. */
  public @Nullable String granted() {
    return this == MANDATE || this == COMPETENCE ? word() : null;
  }
}
