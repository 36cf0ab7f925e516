package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to an invitation now, or why not. */
@ApplicationScoped
class InvitationActs {

  private final OfficeActs possible;

  InvitationActs(OfficeActs possible) {
    this.possible = possible;
  }

  /** One that lapsed is still answered by what was decided or sent in time. */
  List<PossibleAct> of(Invitation invitation) {
    return List.of(
        possible.registrars(
            InvitationAct.ANSWER_INVITATION,
            invitation.instrument(),
            OfficeActs.unless(
                invitation.isOpen() || invitation.status() == InvitationStatus.LAPSED,
                Text.of("invitation-not-open"))));
  }
}
