package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A provision addressed to another instrument, and what became of it. */
public record Invitation(
    String id,
    @Nullable String provision,
    String instrument,
    @Nullable State state,
    @Nullable String answeredBy) {

  /** What became of it. */
  public enum State {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("lapsed")
    LAPSED;

    /** How its badge looks. */
    public String tone() {
      return switch (this) {
        case OPEN -> "soon";
        case ANSWERED -> "good";
        case DECLINED, LAPSED -> "calm";
      };
    }
  }
}
