package org.cmsfamily.reporting.neutrality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a participant stays within what its budget provides in a year. */
public enum NeutralityStatus {
  /** Not above the baseline. */
  WITHIN,
  /** Above the baseline at the planned rates. */
  EXCEEDED,
  /** Above it at the rates booked with, but not at the planned ones. */
  EXCEEDED_THROUGH_EXCHANGE;

  /** Reads what {@link #text} writes. */
  @JsonCreator
  public static NeutralityStatus of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As JSON writes it. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
