package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.holder.Offices;

/** Invitations that wait for their answer, by the last day of the meeting that they look to. */
@ApplicationScoped
class InvitationInbox implements InboxSource {

  private static final Set<String> ANSWERING =
      Set.of(Roles.REGISTRAR, Roles.EXECUTIVE_SECRETARY, Roles.CHAIR);

  private final Invitations invitations;
  private final InvitationDeadlines deadlines;
  private final Offices offices;

  InvitationInbox(Invitations invitations, InvitationDeadlines deadlines, Offices offices) {
    this.invitations = invitations;
    this.deadlines = deadlines;
    this.offices = offices;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var mine = offices.of(held, ANSWERING);
    if (mine.isEmpty()) {
      return List.of();
    }
    var open =
        Filter.where("status", InvitationStatus.OPEN)
            .and("instrument in :instruments", "instruments", Offices.instruments(mine));
    return invitations.page(open, new Page(MOST, "")).items().stream()
        .flatMap(
            one ->
                mine.stream()
                    .filter(office -> office.instrument().equals(one.instrument()))
                    .filter(office -> isFor(one, office.capacity()))
                    .map(office -> item(one, office.capacity())))
        .toList();
  }

  /** One to an office is that office's; the others are their registrar's and secretary's. */
  private static boolean isFor(Invitation invitation, Capacity capacity) {
    return invitation.addressee() instanceof Addressee.OfOffice(var role, var holder)
        ? capacity.equals(new Capacity(role, holder))
        : !capacity.role().equals(Roles.CHAIR) || capacity.holder().equals(body(invitation));
  }

  private static String body(Invitation invitation) {
    return invitation.addressee() instanceof Addressee.OfBody(var body) ? body : "";
  }

  private InboxItem item(Invitation invitation, Capacity capacity) {
    return new InboxItem(
        InboxKind.ANSWER,
        capacity,
        "%s %s".formatted(invitation.decision(), String.join("; ", invitation.requests())).strip(),
        "/registry/invitations/" + invitation.id(),
        deadlines.of(invitation).orElse(null),
        invitation.recordedAt(),
        invitation.instrument(),
        new InboxThing(
            invitation.family(),
            InboxType.INVITATION,
            invitation.id(),
            Text.of("inbox-invitation")
                .with("decision", invitation.decision())
                .with("requests", String.join("; ", invitation.requests()))));
  }
}
