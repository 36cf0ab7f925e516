package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.time.AsOf;

/** Meetings with their deadlines, their documents, and what the caller may do. */
@ApplicationScoped
class MeetingViews {

  private final Meetings meetings;
  private final Bodies bodies;
  private final MeetingDocuments meetingDocuments;
  private final OfficeActs possible;

  MeetingViews(
      Meetings meetings, Bodies bodies, MeetingDocuments meetingDocuments, OfficeActs possible) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.meetingDocuments = meetingDocuments;
    this.possible = possible;
  }

  MeetingView of(Meeting meeting, AsOf asOf) {
    var known = meetings.get(meeting, asOf);
    var body = bodies.get(bodies.get(meeting.body()), asOf);
    return new MeetingView(
        MeetingState.of(known),
        known.documentsDue(body.documentDeadlineDays()).orElse(null),
        meetingDocuments.of(meeting, asOf),
        acts(meeting));
  }

  private List<PossibleAct> acts(Meeting meeting) {
    return List.of(
        possible.registrars(MeetingAct.CORRECT_MEETING, meeting.instrument(), List.of()),
        possible.registrars(MeetingAct.ATTACH_MEETING_DOCUMENT, meeting.instrument(), List.of()));
  }
}
