package org.cmsfamily.workbench.terms;

import java.util.Locale;

/** A variant of terms that is compared: as they stand, as they are typed, with an equal key. */
public enum VariantName {
  BEFORE,
  TYPED,
  EQUAL;

  /** Its name at the service. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
