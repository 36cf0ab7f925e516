package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.holder.Offices;

/** Roll-outs and house rules that wait for a second office holder of the host. */
@ApplicationScoped
class FamilyInbox implements InboxSource {

  private final Families families;
  private final Offices offices;
  private final Actor actor;

  FamilyInbox(Families families, Offices offices, Actor actor) {
    this.families = families;
    this.offices = offices;
    this.actor = actor;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var mine = offices.of(held, OfficeActs.OFFICES);
    if (mine.isEmpty()) {
      return List.of();
    }
    var me = actor.personId().orElse("");
    return families.listAll(Filter.all().with("pendingTerms is not null", Map.of())).stream()
        .flatMap(
            family ->
                Stream.ofNullable(family.pendingTerms())
                    .filter(terms -> !terms.enteredBy().equals(me))
                    .flatMap(
                        terms ->
                            mine.stream()
                                .filter(one -> one.instrument().equals(family.rollOut().host()))
                                .map(one -> item(family, terms, one.capacity()))))
        .toList();
  }

  private static InboxItem item(Family family, PendingTerms terms, Capacity capacity) {
    return new InboxItem(
        InboxKind.CONFIRM,
        capacity,
        "Roll-out and house rules of %s by %s".formatted(family.code(), terms.decision()),
        "/registry/families/" + family.code(),
        null,
        terms.enteredAt(),
        family.rollOut().host(),
        new InboxThing(
            family.code(),
            InboxType.FAMILY,
            family.code(),
            Text.of("inbox-family-terms")
                .with("family", family.code())
                .with("decision", terms.decision())));
  }
}
