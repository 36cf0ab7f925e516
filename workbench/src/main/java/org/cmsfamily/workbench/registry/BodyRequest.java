package org.cmsfamily.workbench.registry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body to be registered. */
public record BodyRequest(
    @Nullable String instrument,
    @Nullable String code,
    @Nullable String type,
    Map<String, String> names,
    @Nullable Integer documentDeadlineDays,
    List<RuleRequest> decisionRules,
    @Nullable String actingAs) {

  /** How it decides on all subjects that no other rule names. */
  public record RuleRequest(
      String subject,
      @Nullable String type,
      @Nullable Integer numerator,
      @Nullable Integer denominator,
      @Nullable String text) {}
}
