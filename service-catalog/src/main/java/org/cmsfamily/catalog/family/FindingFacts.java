package org.cmsfamily.catalog.family;

import org.jspecify.annotations.Nullable;

/**
 * What the reporting service finds.
 *
 * @param service of which, if it is one
 * @param quarter such as {@code 2027-Q1}, if it is a matter of one
 * @param year the budget year, if it is a matter of one
 */
public record FindingFacts(
    String id,
    String family,
    @Nullable String service,
    @Nullable String quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    @Nullable String text) {

  /** An indicator stands no better than before the service. */
  public static final String OFF_TARGET = "indicator-off-target";

  /** It is about the indicator with this code. */
  public boolean isOfIndicator(String code) {
    return kind.equals(OFF_TARGET) && id.endsWith("." + code);
  }
}
