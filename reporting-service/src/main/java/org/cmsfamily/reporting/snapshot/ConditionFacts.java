package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a service's approvals, as the catalog publishes them. */
public record ConditionFacts(String code, @Nullable List<Condition> conditions) {

  /**
   * One condition.
   *
   * @param kind {@code before-start} or {@code by-date}
   */
  public record Condition(
      String instrument,
      String text,
      @Nullable String kind,
      @Nullable LocalDate by,
      @Nullable Boolean met) {}
}
