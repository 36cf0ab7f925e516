package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.problem.Problem;

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

  /**
   * An act is possible in some stages only.
   *
   * @param act such as {@code be signed}
   * @throws Problem 422 if this is none of them
   */
  void mustBeOneOf(String act, Stage... stages) {
    if (!List.of(stages).contains(this)) {
      throw wrongState(act);
    }
  }

  /**
   * @throws Problem 422 if nothing can be done any more
   */
  void mustNotBeOver(String act) {
    if (over()) {
      throw wrongState(act);
    }
  }

  private Problem wrongState(String act) {
    return Problem.of(
        CatalogProblems.WRONG_STATE, "a proposal that is %s cannot %s".formatted(text, act));
  }
}
