package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a report or one of its revisions is. */
public enum ReportStage {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("cleared")
  CLEARED,
  @JsonProperty("submitted")
  SUBMITTED,
  @JsonProperty("noted")
  NOTED;

  /** How its badge looks. */
  public String tone() {
    return switch (this) {
      case DRAFT -> "soon";
      case CLEARED -> "calm";
      case SUBMITTED, NOTED -> "good";
    };
  }
}
