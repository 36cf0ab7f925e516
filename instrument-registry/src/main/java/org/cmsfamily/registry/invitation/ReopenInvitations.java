package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.meeting.MeetingCorrected;

/**
 * Invitations that lapsed with a meeting are open again when its days are corrected so that it is
 * not over; their addressees are reminded anew.
 */
@ApplicationScoped
class ReopenInvitations {

  private final Invitations invitations;
  private final BusinessCalendar calendar;
  private final Acts acts;

  ReopenInvitations(Invitations invitations, BusinessCalendar calendar, Acts acts) {
    this.invitations = invitations;
    this.calendar = calendar;
    this.acts = acts;
  }

  void on(@Observes MeetingCorrected event) {
    var meeting = event.meeting();
    if (!meeting.isOver(calendar.today(meeting.family()))) {
      invitations
          .listAll(Filter.where("meeting", meeting.code()).and("status", InvitationStatus.LAPSED))
          .forEach(lapsed -> reopen(lapsed.id()));
    }
  }

  private void reopen(String id) {
    var open = invitations.update(invitations.lock(id).reopened());
    acts.system(ActDraft.bySystem(InvitationAct.REOPEN_INVITATION, "invitation", open, Map.of()));
  }
}
