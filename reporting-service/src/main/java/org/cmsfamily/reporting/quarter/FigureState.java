package org.cmsfamily.reporting.quarter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a figure can be relied on. What is missing is not zero. */
public enum FigureState {
  /** Every payer's books for it are closed. */
  @JsonProperty("final")
  FINAL,

  /** A sum so far: a payer's books are open. */
  @JsonProperty("provisional")
  PROVISIONAL,

  /** There is none yet: it would rest on books that are open, or its time has not come. */
  @JsonProperty("not-yet")
  NOT_YET
}
