package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.cmsfamily.registry.text.Words;
import org.jspecify.annotations.Nullable;

/** The invitations. What is stored is published in the same transaction. */
@ApplicationScoped
public class Invitations {

  private final Documents<Invitation> documents;
  private final Outbox outbox;

  Invitations(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "invitation", Invitation.class);
    this.outbox = outbox;
  }

  Invitation add(Invitation invitation) {
    return publish(documents.insert(invitation, columns(invitation)));
  }

  Invitation change(Invitation invitation) {
    return publish(documents.update(invitation, columns(invitation)));
  }

  /**
   * The invitation.
   *
   * @throws Problem 404 if there is none
   */
  Invitation get(String id) {
    return documents.get(id);
  }

  Invitation lock(String id) {
    return documents.lock(id);
  }

  /** The invitation, if there is one, locked until the transaction ends. */
  public Optional<Invitation> findLocked(String id) {
    return documents.findLocked(id);
  }

  /**
   * Takes note that a transmittal answers it.
   *
   * @throws Problem 409 if it is open no longer
   */
  public void answeredByTransmittal(Invitation invitation, String transmittal) {
    change(invitation.answered(InvitationStatus.ANSWERED, transmittal));
  }

  Paged<Invitation> page(
      @Nullable String family, @Nullable String decision, @Nullable String state, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("decision", decision);
    values.put("state", state);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:decision as text) is null or decision = :decision)
        and (cast(:state as text) is null or invitation_state = :state)
        """,
        values,
        page);
  }

  private static Map<String, String> columns(Invitation invitation) {
    return Map.of(
        "decision", invitation.decision(),
        "instrument", invitation.instrument(),
        "invitation_state", Words.of(invitation.status()));
  }

  private Invitation publish(Invitation invitation) {
    outbox.append(
        RegistryTopics.INVITATIONS,
        invitation.id(),
        invitation.version(),
        InvitationState.of(invitation));
    return invitation;
  }
}
