package org.cmsfamily.registry.transmittal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transmittal as the others know it, and as the API shows it.
 *
 * @param late whether it was sent after the last day for the documents of the meeting
 * @param capacity the sender's capacity as {@code HOLDER:role}
 */
public record TransmittalState(
    String id,
    String family,
    Sender from,
    String capacity,
    String person,
    String instrument,
    String toBody,
    @Nullable String toMeeting,
    List<String> decisions,
    List<String> documents,
    List<String> answers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean late,
    TransmittalStatus state,
    LocalDate sentOn,
    @Nullable LocalDate receivedOn,
    @Nullable String receivedAtMeeting,
    @Nullable LocalDate consideredOn,
    @Nullable String consideredAtMeeting,
    Instant recordedAt) {

  /** The office that sent it. */
  public record Sender(String role, String holder) {}

  static TransmittalState of(Transmittal t) {
    return new TransmittalState(
        t.id(),
        t.family(),
        new Sender(t.sender().role(), t.sender().holder()),
        t.sender().toString(),
        t.person(),
        t.instrument(),
        t.toBody(),
        t.toMeeting(),
        t.decisions(),
        t.documents(),
        t.answers(),
        t.late() ? true : null,
        t.status(),
        t.sentOn(),
        t.receivedOn(),
        t.receivedAtMeeting(),
        t.consideredOn(),
        t.consideredAtMeeting(),
        t.recordedAt());
  }
}
