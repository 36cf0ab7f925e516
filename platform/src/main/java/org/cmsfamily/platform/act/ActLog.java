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
import org.cmsfamily.platform.store.Filter;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The audit trail: only ever added to. */
@ApplicationScoped
class ActLog implements PanacheRepositoryBase<ActEntity, Long> {
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

  void add(ActDraft draft, String digest, @Nullable String key) {
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
        .setParameter("person", actor.personId().orElse(null), String.class)
        .setParameter("login", actor.login())
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
    var filter =
        Filter.where("aggregateId", wanted.aggregate())
            .and("family", wanted.family())
            .and("position > :after", "after", page.cursorNumber());
    var found =
        find(filter.ordered("position"), filter.parameters()).range(0, page.limit()).stream()
            .map(ActEntity::view)
            .toList();
    return page.of(found, act -> String.valueOf(act.position()));
  }
}
