package org.cmsfamily.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.holder.Offices;
import org.jspecify.annotations.Nullable;

/** Budgets and corrections of them that wait for a second office holder. */
@ApplicationScoped
class BudgetInbox implements InboxSource {

  private final Budgets budgets;
  private final Offices offices;
  private final Actor actor;

  BudgetInbox(Budgets budgets, Offices offices, Actor actor) {
    this.budgets = budgets;
    this.offices = offices;
    this.actor = actor;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var mine = offices.of(held, OfficeActs.OFFICES);
    if (mine.isEmpty()) {
      return List.of();
    }
    var open =
        Filter.all()
            .and("instrument in :instruments", "instruments", Offices.instruments(mine))
            .with("retractedAt is null", Map.of())
            .with(
                "confirmedAt is null or id in (select b.id from BudgetEntity b join b.corrections c"
                    + " where c.confirmedAt is null)",
                Map.of());
    return budgets.page(open, new Page(MOST, "")).items().stream()
        .flatMap(
            one ->
                mine.stream()
                    .filter(office -> office.instrument().equals(one.instrument()))
                    .flatMap(office -> items(one, office.capacity())))
        .toList();
  }

  private Stream<InboxItem> items(Budget budget, Capacity capacity) {
    var whole =
        Stream.of(budget)
            .filter(one -> one.confirmation() == null && isAnothers(one.enteredBy()))
            .map(
                one ->
                    item(
                        one,
                        capacity,
                        one.code(),
                        one.recordedAt(),
                        Text.of("inbox-budget").with("budget", one.code())));
    var corrections =
        budget.corrections().stream()
            .filter(one -> one.confirmation() == null && isAnothers(one.enteredBy()))
            .map(
                one ->
                    item(
                        budget,
                        capacity,
                        "%s correction %s".formatted(budget.code(), one.id()),
                        one.recordedAt(),
                        Text.of("inbox-budget-correction")
                            .with("budget", budget.code())
                            .with("correction", one.id())));
    return Stream.concat(whole, corrections);
  }

  private boolean isAnothers(@Nullable String person) {
    return actor.personId().filter(one -> one.equals(person)).isEmpty();
  }

  private static InboxItem item(
      Budget budget, Capacity capacity, String subject, Instant since, Text title) {
    return new InboxItem(
        InboxKind.CONFIRM,
        capacity,
        subject,
        "/registry/budgets/" + budget.code(),
        null,
        since,
        budget.instrument(),
        new InboxThing(budget.family(), InboxType.BUDGET, budget.code(), title));
  }
}
