package org.cmsfamily.platform.act;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cmsfamily.platform.act.ActResource.ActFilter;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.AsSystem;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The audit trail: only ever added to, each act of a family linked to the one before it. */
@ApplicationScoped
class ActLog implements PanacheRepositoryBase<ActEntity, Long> {
  private static final String SYSTEM = "system";

  private final StatelessSession rows;
  private final Actor actor;
  private final BusinessCalendar calendar;
  private final Clock clock;

  ActLog(StatelessSession rows, Actor actor, BusinessCalendar calendar, Clock clock) {
    this.rows = rows;
    this.actor = actor;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Adds what the actor did, as the last but the answer that a transaction writes. */
  void add(ActDraft draft, String digest, @Nullable String key) {
    insert(draft, actor.login(), actor.personId().orElse(null), digest, key);
  }

  /**
   * Adds what the system did, at the end of the current system's work: the chain of the family is
   * locked last of all, so that nobody who holds it waits for another thing.
   */
  void addBySystem(ActDraft draft) {
    AsSystem.last(draft.family(), () -> insert(draft, SYSTEM, null, "", null));
  }

  /** Adds what the actor did through the system, at the end of its current work. */
  void addWithSystem(ActDraft draft, String digest, @Nullable String key) {
    var login = actor.login();
    @Nullable String person = actor.personId().orElse(null);
    AsSystem.last(draft.family(), () -> insert(draft, login, person, digest, key));
  }

  private void insert(
      ActDraft draft, String login, @Nullable String person, String digest, @Nullable String key) {
    // Not by the entity: an insert that returns the row's number would need sight of the row.
    rows.createNativeMutationQuery(
            """
            insert into act (at, business_date, person, login, capacity, name, aggregate_type, aggregate_id,
              version, family, readers, bound, idempotency_key, request_digest)
            values (:at, :businessDate, :person, :login, :capacity, :name, :type, :id,
              :version, :family, :readers, cast(:bound as jsonb), :key, :digest)
            """)
        .setParameter("at", clock.instant())
        .setParameter("businessDate", calendar.today(draft.family()))
        .setParameter("person", person, String.class)
        .setParameter("login", login)
        .setParameter("capacity", draft.capacity().toString())
        .setParameter("name", draft.name())
        .setParameter("type", draft.aggregateType())
        .setParameter("id", draft.aggregateId())
        .setParameter("version", draft.version())
        .setParameter("family", draft.family())
        .setParameter("readers", draft.readers().stream().sorted().toArray(String[]::new))
        .setParameter("bound", Json.write(draft.bound()))
        .setParameter("key", key, String.class)
        .setParameter("digest", digest)
        .executeUpdate();
  }

  Paged<ActView> page(ActFilter wanted, Page page) {
    var filter = wanted.filter().and("position > :after", "after", page.cursorNumber());
    var found =
        find(filter.ordered("position"), filter.parameters()).range(0, page.limit()).stream()
            .map(ActEntity::view)
            .toList();
    return page.of(found, act -> String.valueOf(act.position()));
  }
}
