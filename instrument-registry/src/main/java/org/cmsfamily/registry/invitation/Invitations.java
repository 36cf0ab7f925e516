package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.history.Dating;
import org.cmsfamily.registry.meeting.Meetings;

/** The invitations. */
@ApplicationScoped
public class Invitations implements EnteredRepository<Invitation, InvitationEntity> {

  private final Outbox outbox;
  private final Meetings meetings;

  Invitations(Outbox outbox, Meetings meetings) {
    this.outbox = outbox;
    this.meetings = meetings;
  }

  @Override
  public InvitationEntity newEntity() {
    return new InvitationEntity();
  }

  @Override
  public String noun() {
    return "invitation";
  }

  /**
   * Whether an answer of that day came by the last day of its meeting: recorded later, it answers
   * an invitation that has lapsed meanwhile.
   */
  public boolean isInTime(Invitation invitation, LocalDate day) {
    return invitation.status() == InvitationStatus.LAPSED
        && Optional.ofNullable(invitation.meeting())
            .flatMap(meetings::findOptional)
            .filter(meeting -> !meeting.isOver(day))
            .isPresent();
  }

  /**
   * Records that a transmittal answers it.
   *
   * @throws Problem 409 if it is no longer open
   */
  public void answeredByTransmittal(Invitation invitation, String transmittal, LocalDate sentOn) {
    update(
        invitation.answered(InvitationStatus.ANSWERED, transmittal, isInTime(invitation, sentOn)));
  }

  @Override
  public Optional<Invitation> facts(Invitation stored) {
    return Optional.of(stored);
  }

  @Override
  public Dating begins() {
    return Dating.TODAY;
  }

  @Override
  public void publish(Invitation stored) {
    outbox.append(
        RegistryTopics.INVITATIONS, stored.id(), stored.version(), InvitationState.of(stored));
  }
}
