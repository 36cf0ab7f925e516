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
  /** Still readable, and found no longer. */
  @JsonProperty("retired")
  RETIRED
}
