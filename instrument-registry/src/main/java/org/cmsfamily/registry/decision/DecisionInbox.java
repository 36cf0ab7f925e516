package org.cmsfamily.registry.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Actor;
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
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.holder.Offices;
import org.cmsfamily.registry.holder.Offices.Office;
import org.cmsfamily.registry.meeting.Meetings;
import org.cmsfamily.registry.time.PublishedDate;

/**
 * Decisions that their body has yet to take, by the last day of the meeting, and those whose record
 * waits for its confirmation.
 */
@ApplicationScoped
class DecisionInbox implements InboxSource {

  private static final Set<String> DECIDING = Set.of(Roles.CHAIR, Roles.COMMITTEE_MEMBER);

  private final Decisions decisions;
  private final Meetings meetings;
  private final Offices offices;
  private final Actor actor;

  DecisionInbox(Decisions decisions, Meetings meetings, Offices offices, Actor actor) {
    this.decisions = decisions;
    this.meetings = meetings;
    this.offices = offices;
    this.actor = actor;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var confirming = offices.of(held, OfficeActs.OFFICES);
    return Stream.concat(
            tabled(held).stream(),
            unconfirmed(confirming).stream()
                .flatMap(
                    one ->
                        confirming.stream()
                            .filter(office -> office.instrument().equals(one.instrument()))
                            .map(office -> confirm(one, office))))
        .toList();
  }

  private List<InboxItem> tabled(Set<Capacity> held) {
    var deciding = held.stream().filter(one -> DECIDING.contains(one.role())).sorted().toList();
    if (deciding.isEmpty()) {
      return List.of();
    }
    var tabled =
        Filter.where("status", DecisionStatus.TABLED)
            .and("body in :bodies", "bodies", deciding.stream().map(Capacity::holder).toList());
    return decisions.page(tabled, new Page(MOST, "")).items().stream()
        .flatMap(
            one ->
                deciding.stream()
                    .filter(capacity -> capacity.holder().equals(one.body()))
                    .map(capacity -> item(InboxKind.DECIDE, one, capacity, lastDay(one))))
        .toList();
  }

  private Optional<LocalDate> lastDay(Decision decision) {
    return meetings
        .findOptional(decision.meeting())
        .flatMap(meeting -> Optional.ofNullable(meeting.end()))
        .map(PublishedDate::last);
  }

  private List<Decision> unconfirmed(List<Office> confirming) {
    if (confirming.isEmpty()) {
      return List.of();
    }
    var me = actor.personId().orElse("");
    var open =
        Filter.all()
            .and("instrument in :instruments", "instruments", Offices.instruments(confirming))
            .with("awaitsConfirmation", Map.of());
    return decisions.page(open, new Page(MOST, "")).items().stream()
        .filter(one -> !me.equals(one.course().latest().recordedBy()))
        .toList();
  }

  private static InboxItem confirm(Decision decision, Office office) {
    return item(InboxKind.CONFIRM, decision, office.capacity(), Optional.empty());
  }

  private static InboxItem item(
      InboxKind kind, Decision decision, Capacity capacity, Optional<LocalDate> deadline) {
    return new InboxItem(
        kind,
        capacity,
        "%s %s".formatted(decision.key(), decision.title().shown()),
        "/registry/decisions/" + decision.key(),
        deadline.orElse(null),
        decision.course().latest().recordedAt(),
        decision.instrument(),
        new InboxThing(
            decision.family(),
            InboxType.DECISION,
            decision.key(),
            Text.of("inbox-decision")
                .with("decision", decision.key())
                .with("title", decision.title().translated())));
  }
}
