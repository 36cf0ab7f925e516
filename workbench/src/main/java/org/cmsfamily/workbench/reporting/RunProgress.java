package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far a reporting run is.
 *
 * @param due how many reports it looks at; null while it is not known
 * @param issued how many of them it has looked at
 * @param rendered of how many it has made the files
 */
public record RunProgress(
    String name, @Nullable Phase phase, @Nullable Integer due, int issued, int rendered) {

  /** What is done now. */
  public enum Phase {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("issuing")
    ISSUING,
    @JsonProperty("rendering")
    RENDERING,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("interrupted")
    INTERRUPTED
  }

  /** How many steps there are: each report is issued, then its files are made; null as above. */
  public @Nullable Integer steps() {
    return due == null ? null : 2 * due;
  }

  /** How many steps are done. */
  public int done() {
    return issued + rendered;
  }
}
