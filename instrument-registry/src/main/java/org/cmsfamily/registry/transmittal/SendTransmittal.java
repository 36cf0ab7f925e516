package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Deed;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.Decisions;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.invitation.Invitation;
import org.cmsfamily.registry.invitation.Invitations;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.request.Violations;

/**
 * An office holder communicates to another body, in one capacity, and may answer invitations by it.
 */
@ApplicationScoped
class SendTransmittal {

  private static final Set<String> SENDERS = Set.of(Roles.CHAIR, Roles.EXECUTIVE_SECRETARY);

  private final Transmittals transmittals;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Decisions decisions;
  private final Invitations invitations;
  private final Holders holders;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Acts acts;
  private final Clock clock;

  SendTransmittal(
      Transmittals transmittals,
      Bodies bodies,
      Meetings meetings,
      Decisions decisions,
      Invitations invitations,
      Holders holders,
      BusinessCalendar calendar,
      Actor actor,
      Acts acts,
      Clock clock) {
    this.transmittals = transmittals;
    this.bodies = bodies;
    this.meetings = meetings;
    this.decisions = decisions;
    this.invitations = invitations;
    this.holders = holders;
    this.calendar = calendar;
    this.actor = actor;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @throws Problem 400 {@code capacity-required} if the actor has several capacities and names
   *     none; 422 listing each decision that is not the sender's to communicate and each invitation
   *     that is not the sender's to answer
   */
  Transmittal send(TransmittalRequest request) {
    var capacity = actor.capacityFor(SENDERS, h -> true, request.actingAs());
    var office = holders.get(capacity.holder());
    var instrument = String.valueOf(office.instrument());
    var violations = new Violations();
    mustBeReachable(request, office, violations);
    mustBeOwn(request.decisions(), instrument, violations);
    var answered = answered(request.answers(), capacity, instrument, violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, "The transmittal cannot be sent so");

    var transmittal = transmittals.add(transmittal(request, capacity, office.family(), instrument));
    answered.forEach(i -> invitations.answeredByTransmittal(i, transmittal.id()));
    acts.record(
        Deed.of(
            "send-transmittal",
            "transmittal",
            transmittal,
            capacity,
            Map.of("decisions", request.decisions(), "answers", request.answers())));
    return transmittal;
  }

  private void mustBeReachable(TransmittalRequest request, Holder office, Violations violations) {
    if (bodies.find(request.toBody()).filter(b -> b.family().equals(office.family())).isEmpty()) {
      violations.add("known-body", "/toBody", "There is no body " + request.toBody());
    }
    var meeting = request.toMeeting();
    if (meeting != null
        && meetings.find(meeting).filter(m -> m.body().equals(request.toBody())).isEmpty()) {
      violations.add(
          "its-meeting",
          "/toMeeting",
          "%s is no meeting of %s".formatted(meeting, request.toBody()));
    }
  }

  /** Nobody communicates for another what that one decided. Source: StC44 decision, P1. */
  private void mustBeOwn(List<String> keys, String instrument, Violations violations) {
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
            "%s is no adopted decision of %s".formatted(keys.get(i), instrument));
      }
    }
  }

  private List<Invitation> answered(
      List<String> ids, Capacity sender, String instrument, Violations violations) {
    var answered = new ArrayList<Invitation>();
    for (int i = 0; i < ids.size(); i++) {
      var invitation =
          invitations
              .findLocked(ids.get(i))
              .filter(Invitation::isOpen)
              .filter(open -> isFor(open, sender, instrument));
      if (invitation.isPresent()) {
        answered.add(invitation.get());
      } else {
        violations.add(
            "own-invitation",
            "/answers/" + i,
            "%s is no open invitation that %s can answer".formatted(ids.get(i), sender));
      }
    }
    return answered;
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

  private Transmittal transmittal(
      TransmittalRequest request, Capacity sender, String family, String instrument) {
    return new Transmittal(
        UUID.randomUUID().toString(),
        family,
        sender,
        actor.personId().orElseThrow(),
        instrument,
        request.toBody(),
        request.toMeeting(),
        request.decisions(),
        request.documents(),
        request.answers(),
        TransmittalStatus.SENT,
        calendar.today(family),
        null,
        null,
        null,
        null,
        clock.instant(),
        1);
  }
}
