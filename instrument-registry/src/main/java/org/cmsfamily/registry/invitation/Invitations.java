package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.EnteredRepository;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.history.Dating;

/** The invitations. */
@ApplicationScoped
public class Invitations implements EnteredRepository<Invitation, InvitationEntity> {

  private final Outbox outbox;

  Invitations(Outbox outbox) {
    this.outbox = outbox;
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
   * Records that a transmittal answers it.
   *
   * @throws Problem 409 if it is no longer open
   */
  public void answeredByTransmittal(Invitation invitation, String transmittal) {
    update(invitation.answered(InvitationStatus.ANSWERED, transmittal, false));
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
