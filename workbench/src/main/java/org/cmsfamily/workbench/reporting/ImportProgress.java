package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param lines how many lines there are; null while it is not known
 */
public record ImportProgress(
    String name, @Nullable Phase phase, int read, @Nullable Integer lines, int booked) {

  /** What is done now. */
  public enum Phase {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("reading")
    READING,
    @JsonProperty("booking")
    BOOKING,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("interrupted")
    INTERRUPTED
  }

  /** How many lines are done of those that there are, for a bar. */
  public int done() {
    return phase == Phase.READING || phase == Phase.WAITING ? read : booked;
  }
}
