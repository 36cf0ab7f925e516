package org.cmsfamily.workbench.reporting;

import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a service cost in one quarter.
 *
 * @param provisional whether somebody has not closed it
 * @param notClosed who has not
 */
public record QuarterCosts(
    String quarter, boolean provisional, List<String> notClosed, String currency, Shown total) {

  /**
   * The figures that are shown.
   *
   * @param actual null until it may be shown
   */
  public record Shown(Money baseline, @Nullable Money actual, @Nullable Money oneTime) {}
}
