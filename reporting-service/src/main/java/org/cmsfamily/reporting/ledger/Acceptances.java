package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.hibernate.StatelessSession;

/**
 * What instruments have accepted to bear that another paid. Whoever takes part in the service sees
 * them, since its sums depend on them.
 */
@ApplicationScoped
class Acceptances {

  private final StatelessSession session;

  Acceptances(StatelessSession session) {
    this.session = session;
  }

  /** Whether the entry was accepted. */
  boolean holds(LedgerEntry entry) {
    return session
            .createNativeQuery(
                "select count(*) from acceptance where posting_group = :group", Tuple.class)
            .setParameter("group", entry.group())
            .getSingleResult()
            .get(0, Long.class)
        > 0;
  }

  /** Adds one, for the entry and for all that takes it back. */
  void add(LedgerEntry entry, LocalDate on, Capacity by) {
    session
        .createNativeMutationQuery(
            """
            insert into acceptance (posting_group, entry, accepted_on, accepted_by, readers)
            select g.id, e.id, :on, :by, g.readers
            from ledger_entry e join posting_group g on g.id = e.posting_group
            where e.id = :entry or e.reverses = :entry
            """)
        .setParameter("on", on)
        .setParameter("by", by.toString())
        .setParameter("entry", entry.id())
        .executeUpdate();
  }

  /**
   * What a batch takes back of accepted entries is accepted like them. Found one by one, by id: the
   * tables may have grown so much just now that the database plans as if they were empty.
   */
  void follow(String batch) {
    session
        .createNativeMutationQuery(
            """
            insert into acceptance (posting_group, entry, accepted_on, accepted_by, readers)
            select e.posting_group, e.id, a.accepted_on, a.accepted_by, a.readers
            from (
              select id, posting_group, reverses from ledger_entry
              where batch = :batch and reverses is not null offset 0
            ) e
            cross join lateral (
              select t.posting_group from ledger_entry t where t.id = e.reverses offset 0
            ) target
            join acceptance a on a.posting_group = target.posting_group
            """)
        .setParameter("batch", batch)
        .executeUpdate();
  }
}
