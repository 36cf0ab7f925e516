package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * A provision addressed to another instrument, and what became of it.
 *
 * @param meeting the one that it looks to
 * @param deadline the last day of that meeting, on which the answer is due; null if it is not known
 * @param requests what it asks for
 * @param acts what may be done with it; null in a list
 */
public record Invitation(
    String id,
    String decision,
    @Nullable String provision,
    String instrument,
    Addressee addressee,
    @Nullable String meeting,
    List<String> requests,
    @Nullable State state,
    @Nullable String answeredBy,
    boolean demonstration,
    Instant recordedAt,
    @Nullable LocalDate deadline,
    @Nullable List<PossibleAct> acts) {

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

    /** As the registry writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it waits for its answer. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** Whether the addressee declined it. */
  public boolean isDeclined() {
    return state == State.DECLINED;
  }

  /** Whether the visitor may record its answer. */
  public boolean mayAnswer() {
    return PossibleAct.isAllowed(act("answer-invitation"));
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return acts == null ? null : PossibleAct.find(acts, name);
  }
}
