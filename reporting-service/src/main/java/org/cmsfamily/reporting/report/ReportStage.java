package org.cmsfamily.reporting.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a revision has come. */
public enum ReportStage {
  /** Made by the job; for the participants. */
  DRAFT,
  /** Released by the Executive Secretary of the body's instrument. */
  CLEARED,
  /** Before the body; its members see it. */
  SUBMITTED,
  /** Noted by the body's decision; everyone sees it. */
  NOTED;

  /** Reads what {@link #text} writes. */
  @JsonCreator
  public static ReportStage of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** As JSON writes it. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
