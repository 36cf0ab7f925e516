package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.PublishedRepository;
import org.cmsfamily.registry.RegistryTopics;

/** The invitations. */
@ApplicationScoped
public class Invitations implements PublishedRepository<Invitation, InvitationEntity> {

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
    update(invitation.answered(InvitationStatus.ANSWERED, transmittal));
  }

  @Override
  public void publish(Invitation stored) {
    outbox.append(
        RegistryTopics.INVITATIONS, stored.id(), stored.version(), InvitationState.of(stored));
  }
}
