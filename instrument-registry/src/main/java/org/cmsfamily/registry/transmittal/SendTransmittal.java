package org.cmsfamily.registry.transmittal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.holder.Holder;
import org.cmsfamily.registry.holder.Holders;
import org.cmsfamily.registry.invitation.Invitations;

/**
 * An office holder communicates to another body, in one capacity, and may answer invitations by it.
 */
@ApplicationScoped
class SendTransmittal {

  private static final Set<String> SENDERS =
      Set.of(Roles.CHAIR, Roles.EXECUTIVE_SECRETARY, Roles.HEAD);

  private final Transmittals transmittals;
  private final TransmittalRules rules;
  private final Invitations invitations;
  private final Holders holders;
  private final BusinessCalendar calendar;
  private final Actor actor;
  private final Clock clock;

  SendTransmittal(
      Transmittals transmittals,
      TransmittalRules rules,
      Invitations invitations,
      Holders holders,
      BusinessCalendar calendar,
      Actor actor,
      Clock clock) {
    this.transmittals = transmittals;
    this.rules = rules;
    this.invitations = invitations;
    this.holders = holders;
    this.calendar = calendar;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem 400 {@code capacity-required} if the actor has several capacities and names
   *     none; 422 listing each decision that is not the sender's to communicate and each invitation
   *     that is not the sender's to answer
   */
  Done<Transmittal> send(TransmittalRequest request) {
    var capacity = actor.capacityFor(SENDERS, this::isOfAnInstrument, request.actingAs());
    var office = holders.get(capacity.holder());
    var instrument = String.valueOf(office.instrument());
    var violations = new Violations();
    var today = calendar.today(office.family());
    var sentOn = request.sentOn() == null ? today : request.sentOn();
    rules.notAhead(sentOn, today, "/sentOn", violations);
    rules.bodyOf(office.family(), request.toBody(), violations);
    rules.meetingOf(request.toBody(), request.toMeeting(), "/toMeeting", violations);
    rules.decisionsOf(instrument, request.decisions(), violations);
    var answered = rules.answered(request.answers(), capacity, instrument, sentOn, violations);
    violations.refuse(RegistryProblems.RULES_BROKEN, Text.of("transmittal-refused"));

    var transmittal =
        transmittals.add(transmittal(request, capacity, office.family(), instrument, sentOn));
    answered.forEach(i -> invitations.answeredByTransmittal(i, transmittal.id(), sentOn));
    var bound =
        Map.<String, Object>of("decisions", request.decisions(), "answers", request.answers());
    return Done.of(
        transmittal,
        ActDraft.of(TransmittalAct.SEND_TRANSMITTAL, "transmittal", transmittal, capacity, bound)
            .touching(rules.touchedBy(transmittal, answered)));
  }

  /** An organisation, and a secretariat that serves none permanently, communicates for nobody. */
  private boolean isOfAnInstrument(String holder) {
    return holders.find(holder).map(Holder::instrument).isPresent();
  }

  private Transmittal transmittal(
      TransmittalRequest request,
      Capacity sender,
      String family,
      String instrument,
      LocalDate sentOn) {
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
        rules.isLate(request.toBody(), request.toMeeting(), sentOn),
        TransmittalStatus.SENT,
        sentOn,
        null,
        null,
        null,
        null,
        clock.instant(),
        1);
  }
}
