package org.cmsfamily.catalog.terms;

import java.util.Locale;

/** A closed choice that is written in JSON as its name in lower case with hyphens. */
interface Coded {

  String name();

  /** As it is written in JSON. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
