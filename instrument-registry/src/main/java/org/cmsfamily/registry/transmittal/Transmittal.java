package org.cmsfamily.registry.transmittal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.jspecify.annotations.Nullable;

/**
 * What an office holder, in one capacity, communicates to another body. Source: StC44 decision,
 * P11.
 *
 * @param sender the capacity in which it was sent
 * @param person who sent it
 * @param instrument the instrument that the sender's holder belongs to
 * @param toMeeting the meeting that it is meant for, if one is named
 * @param decisions keys of that instrument's decisions
 * @param documents symbols or titles of documents
 * @param answers ids of the invitations that it answers
 * @param late whether it was sent after the last day for the documents of that meeting
 */
public record Transmittal(
    String id,
    String family,
    Capacity sender,
    String person,
    String instrument,
    String toBody,
    @Nullable String toMeeting,
    List<String> decisions,
    List<String> documents,
    List<String> answers,
    boolean late,
    TransmittalStatus status,
    LocalDate sentOn,
    @Nullable LocalDate receivedOn,
    @Nullable String receivedAtMeeting,
    @Nullable LocalDate consideredOn,
    @Nullable String consideredAtMeeting,
    Instant recordedAt,
    long version)
    implements Aggregate {

  public Transmittal {
    decisions = List.copyOf(decisions);
    documents = List.copyOf(documents);
    answers = List.copyOf(answers);
  }

  /**
   * The same, received at a meeting.
   *
   * @throws Problem 409 if it was received already
   */
  Transmittal received(String meeting, LocalDate on) {
    if (status != TransmittalStatus.SENT) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("received-already"));
    }
    return next(TransmittalStatus.RECEIVED, on, meeting, null, null);
  }

  /**
   * The same, considered by the body.
   *
   * @throws Problem 409 unless it was received and not yet considered
   */
  Transmittal considered(@Nullable String meeting, LocalDate on) {
    if (status != TransmittalStatus.RECEIVED) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("considered-once"));
    }
    return next(
        TransmittalStatus.CONSIDERED,
        receivedOn,
        receivedAtMeeting,
        on,
        meeting == null ? receivedAtMeeting : meeting);
  }

  private Transmittal next(
      TransmittalStatus status,
      @Nullable LocalDate receivedOn,
      @Nullable String receivedAtMeeting,
      @Nullable LocalDate consideredOn,
      @Nullable String consideredAtMeeting) {
    return new Transmittal(
        id,
        family,
        sender,
        person,
        instrument,
        toBody,
        toMeeting,
        decisions,
        documents,
        answers,
        late,
        status,
        sentOn,
        receivedOn,
        receivedAtMeeting,
        consideredOn,
        consideredAtMeeting,
        recordedAt,
        version + 1);
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.copyOf(List.of(sender.holder(), instrument, toBody));
  }
}
