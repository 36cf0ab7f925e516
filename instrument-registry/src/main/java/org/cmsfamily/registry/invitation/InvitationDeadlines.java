package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.PublishedDate;

/** Until when invitations are answered. */
@ApplicationScoped
class InvitationDeadlines {

  private final Meetings meetings;

  InvitationDeadlines(Meetings meetings) {
    this.meetings = meetings;
  }

  /** The last day of the meeting that it looks to; empty if there is none, or none is known. */
  Optional<LocalDate> of(Invitation invitation) {
    return Optional.ofNullable(invitation.meeting())
        .flatMap(meetings::findOptional)
        .flatMap(meeting -> Optional.ofNullable(meeting.end()))
        .map(PublishedDate::last);
  }
}
