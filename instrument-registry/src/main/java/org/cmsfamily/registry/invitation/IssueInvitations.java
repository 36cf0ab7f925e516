package org.cmsfamily.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
class IssueInvitations implements DecisionAdopted {

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

  @Override
  public List<String> followFrom(Decision decision) {
    var made = new ArrayList<String>();
    for (var provision : decision.provisions()) {
      for (var effect : provision.effects()) {
        if (effect instanceof Effect.Invites invites) {
          for (var guest : guests(decision, invites.addressee())) {
            var id = id(decision, made.size());
            made.add(
                invitations.add(invitation(id, decision, provision.number(), guest, invites)).id());
          }
        }
      }
    }
    return List.copyOf(made);
  }

  /** Whom of the registry an addressee means; nobody if it is none of the registry's. */
  private List<Invitee> guests(Decision decision, Addressee addressee) {
    return switch (addressee) {
      case Addressee.OfBody(var code) -> guest(code, addressee);
      case Addressee.OfInstrument(var code) -> guest(code, addressee);
      case Addressee.OfOffice(var role, var holder) -> guest(holder, addressee);
      case Addressee.OfClass c ->
          new Invitees(standing(decision), bodies.of(decision.family()))
              .of(decision, adopted(decision), clock.instant()).stream()
                  .map(code -> new Invitee(code, new Addressee.OfInstrument(code)))
                  .toList();
      case Addressee.Outside o -> List.of();
    };
  }

  /** Whoever is invited, and the instrument whose registrar answers. */
  private record Invitee(String instrument, Addressee addressee) {}

  private List<Invitee> guest(String holder, Addressee addressee) {
    return holders.find(holder).stream()
        .flatMap(h -> java.util.stream.Stream.ofNullable(h.instrument()))
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
      Invitee guest,
      Effect.Invites invites) {
    return new Invitation(
        id,
        decision.family(),
        decision.key(),
        provision,
        guest.instrument(),
        guest.addressee(),
        invites.meeting(),
        invites.requests(),
        InvitationStatus.OPEN,
        null,
        decision.demonstration(),
        clock.instant(),
        1);
  }

  /** The same for the same decision and position, so that none is ever made twice. */
  private static String id(Decision decision, int position) {
    return UUID.nameUUIDFromBytes(
            "%s#%d".formatted(decision.key(), position).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
