package org.cmsfamily.reporting.lesson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a lesson has come. */
public enum LessonStatus {
  /** For its instrument alone. */
  @JsonProperty("draft")
  DRAFT,
  /** For everyone. */
  @JsonProperty("endorsed")
  ENDORSED,
  /**
   * A draft taken back by its author's office; readable for its instrument, and found no longer.
   */
  @JsonProperty("withdrawn")
  WITHDRAWN,

  /** Still readable, and found no longer. */
  @JsonProperty("retired")
  RETIRED
}
