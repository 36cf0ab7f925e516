package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/**
 * What an office holder communicated to another body.
 *
 * @param capacity in which it was sent
 * @param answers the ids of the invitations that it answers
 * @param late whether it came after the last day for the documents of its meeting
 * @param acts what may be done with it; null in a list
 */
public record Transmittal(
    String id,
    String capacity,
    String instrument,
    String toBody,
    @Nullable String toMeeting,
    List<String> decisions,
    List<String> documents,
    List<String> answers,
    @Nullable Boolean late,
    @Nullable State state,
    LocalDate sentOn,
    @Nullable LocalDate receivedOn,
    @Nullable String receivedAtMeeting,
    @Nullable LocalDate consideredOn,
    @Nullable String consideredAtMeeting,
    @Nullable List<PossibleAct> acts) {

  /** How far it came. */
  public enum State {
    @JsonProperty("sent")
    SENT,
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("considered")
    CONSIDERED;

    /** How its badge looks. */
    public String tone() {
      return this == SENT ? "soon" : "good";
    }
  }

  /** What may be done with it; null if its service knows no such act. */
  public @Nullable PossibleAct act(String name) {
    return acts == null ? null : PossibleAct.find(acts, name);
  }
}
