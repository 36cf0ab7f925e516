package org.cmsfamily.workbench.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For whom or for how long a figure is, where its address names neither an instrument nor a day.
 */
public enum FigureSpan {
  ALL_INSTRUMENTS("total"),
  ALL_SERVICES("totals"),
  YEAR_TO_DATE("yearToDate"),
  SINCE_START("sinceStart"),
  CONVERTED("restated");

  private final String step;

  FigureSpan(String step) {
    this.step = step;
  }

  /** The one of a step of an address; null if there is none. */
  static @Nullable FigureSpan find(String step) {
    return Arrays.stream(values()).filter(one -> one.step.equals(step)).findFirst().orElse(null);
  }
}
