package org.cmsfamily.workbench.registry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A budget to be registered. */
public record BudgetRequest(
    @Nullable String instrument,
    @Nullable String period,
    @Nullable String currency,
    @Nullable String programmeSupportCost,
    @Nullable String adoptedBy,
    List<LineRequest> lines,
    @Nullable Boolean demonstration,
    @Nullable String actingAs) {

  /**
   * A line of it.
   *
   * @param amounts plain decimal texts by year
   */
  public record LineRequest(
      @Nullable String code, Map<String, String> names, Map<String, String> amounts) {}
}
