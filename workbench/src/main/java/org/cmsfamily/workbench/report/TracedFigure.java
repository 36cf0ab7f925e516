package org.cmsfamily.workbench.report;

import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report.
 *
 * @param amount null where there is none
 * @param page says where it comes from
 * @param chosen whether the chart of its table draws it
 */
record TracedFigure(@Nullable Money amount, String page, boolean chosen) {

  /** One that no chart draws. */
  TracedFigure(@Nullable Money amount, String page) {
    this(amount, page, false);
  }

  /** Whether there is something to draw. */
  public boolean isDrawn() {
    return chosen && amount != null;
  }
}
