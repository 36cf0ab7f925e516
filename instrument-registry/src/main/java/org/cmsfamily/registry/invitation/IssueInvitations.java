package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.Decision;
import org.cmsfamily.registry.decision.DecisionAdopted;
import org.cmsfamily.registry.decision.Effect;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.holder.Holders;
import org.jspecify.annotations.Nullable;

/** When a decision counts, those whom its provisions invite have an invitation to answer. */
@ApplicationScoped
class IssueInvitations {

  private final Invitations invitations;
  private final Bodies bodies;
  private final Families families;
  private final Holders holders;
  private final BusinessCalendar calendar;
  private final Clock clock;

  IssueInvitations(
      Invitations invitations,
      Bodies bodies,
      Families families,
      Holders holders,
      BusinessCalendar calendar,
      Clock clock) {
    this.invitations = invitations;
    this.bodies = bodies;
    this.families = families;
    this.holders = holders;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Whoever is invited, and the instrument whose registrar answers. */
  private record Invitee(String instrument, Addressee addressee) {}

  void on(@Observes DecisionAdopted event) {
    var decision = event.decision();
    int position = 0;
    for (var provision : decision.provisions()) {
      for (var effect : provision.effects()) {
        if (effect instanceof Effect.Invites invites) {
          for (var invitee : invitees(decision, invites.addressee())) {
            var id = id(decision, position++);
            var issued =
                invitations.add(invitation(id, decision, provision.number(), invitee, invites));
            event.invited(id, issued.touches());
          }
        }
      }
    }
  }

  /** Whom of the registry an addressee means; no one if it is outside the registry. */
  private List<Invitee> invitees(Decision decision, Addressee addressee) {
    return switch (addressee) {
      case Addressee.OfBody(var code) -> invitee(code, addressee);
      case Addressee.OfInstrument(var code) -> invitee(code, addressee);
      case Addressee.OfOffice(var role, var holder) -> invitee(holder, addressee);
      case Addressee.OfClass c ->
          new Invitees(standing(decision), bodies.of(decision.family()))
              .of(decision, adopted(decision), clock.instant()).stream()
                  .map(code -> new Invitee(code, new Addressee.OfInstrument(code)))
                  .toList();
      case Addressee.Outside o -> List.of();
    };
  }

  private List<Invitee> invitee(String holder, Addressee addressee) {
    return holders.find(holder).stream()
        .flatMap(h -> Stream.ofNullable(h.instrument()))
        .map(instrument -> new Invitee(instrument, addressee))
        .toList();
  }

  private Set<String> standing(Decision decision) {
    return Set.copyOf(families.get(decision.family()).rollOut().standing());
  }

  private LocalDate adopted(Decision decision) {
    return decision.adopted().orElseGet(() -> calendar.today(decision.family()));
  }

  private Invitation invitation(
      String id,
      Decision decision,
      @Nullable String provision,
      Invitee invitee,
      Effect.Invites invites) {
    return new Invitation(
        id,
        decision.family(),
        decision.key(),
        provision,
        invitee.instrument(),
        invitee.addressee(),
        invites.meeting(),
        invites.requests(),
        InvitationStatus.OPEN,
        null,
        null,
        calendar.today(decision.family()),
        decision.demonstration(),
        clock.instant(),
        1);
  }

  /** The same for the same decision and position, so that none is ever issued twice. */
  private static String id(Decision decision, int position) {
    return UUID.nameUUIDFromBytes(
            (decision.key() + "#" + position).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
