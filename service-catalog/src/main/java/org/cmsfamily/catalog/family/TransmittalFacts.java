package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Roles;
import org.jspecify.annotations.Nullable;

/**
 * An office holder reported decisions to a body's meeting.
 *
 * @param state sent, received or considered
 * @param receivedAtMeeting the meeting's code
 */
public record TransmittalFacts(
    String id,
    String family,
    Sender from,
    @Nullable String instrument,
    String toBody,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> decisions,
    String state,
    @Nullable LocalDate receivedOn,
    @Nullable String receivedAtMeeting) {

  public TransmittalFacts {
    decisions = List.copyOf(decisions);
  }

  /** In which capacity it was sent. */
  public record Sender(String role, String holder) {}

  /** Its state is one that this version of the catalog knows. */
  public boolean stateKnown() {
    return Set.of("sent", "received", "considered").contains(state);
  }

  /** The instrument's Executive Secretary, or the head of its secretariat, sent it to the body. */
  boolean by(String sender, String body) {
    return toBody.equals(body)
        && Set.of(Roles.EXECUTIVE_SECRETARY, Roles.HEAD).contains(from.role())
        && from.holder().equals(sender);
  }

  /** It has arrived at a meeting by the day. */
  public boolean received(LocalDate day) {
    return (state.equals("received") || state.equals("considered"))
        && receivedOn != null
        && receivedAtMeeting != null
        && !receivedOn.isAfter(day);
  }
}
