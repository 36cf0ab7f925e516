package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a body's decision means for the terms before it. */
public enum Outcome {
  APPROVED("approved"),
  APPROVED_WITH_CONDITIONS("approved-with-conditions"),
  DEFERRED("deferred"),
  REJECTED("rejected");

  private final String text;

  Outcome(String text) {
    this.text = text;
  }

  /** As written in JSON and on pages. */
  @JsonValue
  public String text() {
    return text;
  }

  /**
   * The outcome so written.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Outcome of(String text) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no outcome".formatted(text)));
  }

  /** Whether the instrument may take part. */
  boolean approves() {
    return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
  }
}
