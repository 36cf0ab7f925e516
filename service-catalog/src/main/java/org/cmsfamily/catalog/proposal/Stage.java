package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far a proposal has come. */
public enum Stage {
  DRAFT("draft"),
  IN_CONSULTATION("in-consultation"),
  AGREED("agreed"),
  SUBMITTED("submitted"),
  APPROVED("approved"),
  REJECTED("rejected"),
  WITHDRAWN("withdrawn");

  private final String text;

  Stage(String text) {
    this.text = text;
  }

  /** As written in JSON, tables and pages. */
  @JsonValue
  public String text() {
    return text;
  }

  /**
   * The stage so written.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Stage of(String text) {
    return Arrays.stream(values())
        .filter(stage -> stage.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no stage".formatted(text)));
  }

  /** Whether nothing of the proposal can change any more. */
  boolean over() {
    return this == APPROVED || this == REJECTED || this == WITHDRAWN;
  }
}
