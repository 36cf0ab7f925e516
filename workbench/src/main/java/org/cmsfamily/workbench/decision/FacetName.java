package org.cmsfamily.workbench.decision;

import java.util.Locale;

/** A property by which what was found can be narrowed. */
public enum FacetName {
  INSTRUMENT,
  BODY,
  AREA,
  VERB,
  YEAR,
  LANGUAGE;

  /** The parameter that narrows by it, and its name at the registry. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
