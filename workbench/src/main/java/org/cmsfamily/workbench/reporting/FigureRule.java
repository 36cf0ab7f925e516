package org.cmsfamily.workbench.reporting;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a figure comes from others. */
public enum FigureRule {
  BALANCE,
  BORNE,
  DIFFERENCE,
  FINDING,
  LATER_QUARTERS,
  PAID,
  PART_OF_YEAR,
  PHASED_BASELINE,
  RESTATED,
  SETTLES,
  SHARE,
  SUM,
  TERMS,
  WARNING,
  YEAR_BASELINE,
  YEAR_CONCERNED;

  /** The rule of a word such as {@code phased-baseline}; null if these pages do not know it. */
  static @Nullable FigureRule of(String word) {
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
