package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.Decisions;
import org.cmsfamily.registry.invitation.Invitation;
import org.cmsfamily.registry.invitation.Invitations;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a transmittal may carry, answer and reach: nobody communicates for another what that one
 * decided. Source: StC44 decision, P1 and P11.
 */
@ApplicationScoped
class TransmittalRules {

  private final Bodies bodies;
  private final Meetings meetings;
  private final Decisions decisions;
  private final Invitations invitations;

  TransmittalRules(Bodies bodies, Meetings meetings, Decisions decisions, Invitations invitations) {
    this.bodies = bodies;
    this.meetings = meetings;
    this.decisions = decisions;
    this.invitations = invitations;
  }

  void bodyOf(String family, String body, Violations violations) {
    if (bodies.findOptional(body).filter(b -> b.family().equals(family)).isEmpty()) {
      violations.add("known-body", "/toBody", Text.of("no-body").with("body", body));
    }
  }

  void meetingOf(String body, @Nullable String meeting, String pointer, Violations violations) {
    if (meeting != null
        && meetings.findOptional(meeting).filter(m -> m.body().equals(body)).isEmpty()) {
      violations.add(
          "its-meeting",
          pointer,
          Text.of("no-meeting-of").with("meeting", meeting).with("body", body));
    }
  }

  /** Whether a day is after the last one for the documents of the meeting. */
  boolean isLate(String body, @Nullable String meeting, LocalDate on) {
    return Optional.ofNullable(meeting)
        .flatMap(meetings::findOptional)
        .flatMap(one -> one.documentsDue(bodies.get(body).documentDeadlineDays()))
        .filter(on::isAfter)
        .isPresent();
  }

  void within(@Nullable String meeting, LocalDate on, Violations violations) {
    if (meeting != null) {
      meetings
          .findOptional(meeting)
          .filter(m -> !m.covers(PublishedDate.of(on)))
          .ifPresent(m -> violations.add("within-the-meeting", "/on", m.outside(on.toString())));
    }
  }

  void notAhead(LocalDate on, LocalDate today, String pointer, Violations violations) {
    if (on.isAfter(today)) {
      violations.add(
          "not-ahead", pointer, Text.of("after-today").with("date", on).with("today", today));
    }
  }

  void decisionsOf(String instrument, List<String> keys, Violations violations) {
    var own =
        decisions.among(keys).stream()
            .filter(d -> d.instrument().equals(instrument) && d.counts())
            .map(Decision::key)
            .toList();
    for (int i = 0; i < keys.size(); i++) {
      if (!own.contains(keys.get(i))) {
        violations.add(
            "own-decision",
            "/decisions/" + i,
            Text.of("no-adopted-decision")
                .with("decision", keys.get(i))
                .with("instrument", instrument));
      }
    }
  }

  /**
   * The invitations that the sender may answer by what was sent on that day: the open ones, and
   * those that lapsed if it was sent by the last day of their meeting. They are locked in the order
   * of their ids, so that no two transmittals wait for each other; each other one is noted.
   */
  List<Invitation> answered(
      List<String> ids,
      Capacity sender,
      String instrument,
      LocalDate sentOn,
      Violations violations) {
    var answered =
        ids.stream()
            .distinct()
            .sorted()
            .flatMap(id -> invitations.lockOptional(id).stream())
            .filter(one -> one.isOpen() || invitations.isInTime(one, sentOn))
            .filter(open -> isFor(open, sender, instrument))
            .toList();
    var known = answered.stream().map(Invitation::id).collect(Collectors.toSet());
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        violations.add(
            "own-invitation",
            "/answers/" + i,
            Text.of("no-open-invitation").with("invitation", ids.get(i)).with("sender", sender));
      }
    }
    return answered;
  }

  /** The instruments that receive it, and those whose invitations it answers. */
  Set<String> touchedBy(Transmittal transmittal, List<Invitation> answered) {
    var touched =
        new HashSet<>(
            decisions.instrumentsOf(answered.stream().map(Invitation::decision).toList()));
    touched.add(bodies.get(transmittal.toBody()).instrument());
    return touched;
  }

  private static boolean isFor(Invitation invitation, Capacity sender, String instrument) {
    return switch (invitation.addressee()) {
      case Addressee.OfOffice(var role, var holder) -> sender.equals(new Capacity(role, holder));
      case Addressee.OfBody b -> invitation.instrument().equals(instrument);
      case Addressee.OfInstrument i -> invitation.instrument().equals(instrument);
      case Addressee.OfClass c -> false;
      case Addressee.Outside o -> false;
    };
  }
}
