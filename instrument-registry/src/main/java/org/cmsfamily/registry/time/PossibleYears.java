package org.cmsfamily.registry.time;

import java.time.LocalDate;

/** The years that a date in the registry can lie in: all others are slips of the pen. */
public final class PossibleYears {

  /** The first of them. */
  public static final int FIRST = 1900;

  /** The last of them. */
  public static final int LAST = 2200;

  private PossibleYears() {}

  /** Whether a date can be meant. */
  public static boolean include(LocalDate day) {
    return include(day.getYear());
  }

  /** Whether a year can be meant. */
  public static boolean include(int year) {
    return FIRST <= year && year <= LAST;
  }
}
