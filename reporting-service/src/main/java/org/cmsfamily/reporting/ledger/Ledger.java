package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * The entries, as far as the reader may see them: one borne by a single instrument is that
 * instrument's and its payer's; one that a key splits is every participant's. Source: domain,
 * section 4.
 */
@ApplicationScoped
public class Ledger {

  private static final int ROWS_AT_ONCE = 1_000;

  private final StatelessSession session;

  Ledger(StatelessSession session) {
    this.session = session;
  }

  /**
   * An entry.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the reader
   */
  public LedgerEntry get(String id) {
    return session
        .createQuery("from EntryEntity where id = :id", EntryEntity.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(EntryEntity::toEntry)
        .orElseThrow(() -> PlatformProblems.notFound("ledger entry " + id));
  }

  /**
   * Those of a payer and source system with one of the references, what they take back, and what
   * takes them back. Each is looked up by its index, whatever the database believes of a table that
   * has just grown.
   *
   * @param keys references in normal form
   */
  List<LedgerEntry> withReferences(String payer, String sourceSystem, Set<String> keys) {
    return entries(
        select(
                """
                with named as materialized (
                  select id, reverses from ledger_entry
                  where paid_by = :payer and source_key = :system and reference_key = any(:references)
                )
                select * from ledger_entry where id = any(array(
                  select id from named union select reverses from named where reverses is not null
                  union select back.id from named n cross join lateral (
                    select e.id from ledger_entry e where e.reverses = n.id offset 0) back))
                """)
            .setParameter("payer", payer)
            .setParameter("system", NormalForm.of(sourceSystem))
            .setParameter("references", keys.toArray(String[]::new)));
  }

  /** What an import booked, by id. */
  List<LedgerEntry> ofBatch(String batch) {
    return entries(
        select("select * from ledger_entry where batch = :batch order by id")
            .setParameter("batch", batch));
  }

  /** What takes the entry back, whole or in part. */
  List<LedgerEntry> takingBackEntry(String id) {
    return entries(
        select("select * from ledger_entry where reverses = :id").setParameter("id", id));
  }

  /** What takes entries of an import back, whole or in part. */
  List<LedgerEntry> takingBack(String batch) {
    return entries(
        select(
                """
                select e.* from ledger_entry e join ledger_entry t on t.id = e.reverses
                where t.batch = :batch
                """)
            .setParameter("batch", batch));
  }

  /** The reference of one that takes back what another import booked, if there is one. */
  Optional<String> takingBackOthers(String batch) {
    return entries(
            select(
                    """
                    select e.* from ledger_entry e
                    where e.batch = :batch and e.reverses is not null and not exists (
                      select 1 from ledger_entry t where t.id = e.reverses and t.batch = :batch)
                    limit 1
                    """)
                .setParameter("batch", batch))
        .stream()
        .map(LedgerEntry::reference)
        .findFirst();
  }

  /** Whether not all of an import was taken back. */
  boolean isAnythingLeft(String batch) {
    return !entries(
            select(
                    """
                    select e.* from ledger_entry e
                    where e.batch = :batch and e.reverses is null
                      and coalesce(e.amount, e.days, 0) + coalesce((
                        select sum(coalesce(b.amount, b.days)) from ledger_entry b where b.reverses = e.id), 0) <> 0
                    limit 1
                    """)
                .setParameter("batch", batch))
        .isEmpty();
  }

  /**
   * Adds entries, a thousand a statement: the database takes the rows out of one text, which is
   * several times quicker than as many inserts. Their groups may follow until the transaction ends.
   */
  void addAll(List<LedgerEntry> entries, Function<LedgerEntry, Set<String>> readers) {
    for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
      var some = entries.subList(from, Math.min(entries.size(), from + ROWS_AT_ONCE));
      session
          .createNativeMutationQuery(
              """
              insert into ledger_entry
              select * from json_populate_recordset(cast(null as ledger_entry), cast(:rows as json))
              """)
          .setParameter("rows", EntryRows.json(some, readers))
          .executeUpdate();
    }
  }

  /** The hash of a group's entries, which are read one after another. */
  String hashOf(String group) {
    try (var found =
        select(
                """
                select * from ledger_entry where posting_group = :group order by id collate "C"
                """)
            .setParameter("group", group)
            .setFetchSize(ROWS_AT_ONCE)
            .getResultStream()) {
      return EntriesHash.ofOrdered(found.map(EntryEntity::toEntry).iterator());
    }
  }

  /** A page of a service's entries, the last booked first. */
  Paged<LedgerEntry> page(EntryFilter filter, Page page) {
    var last = EntryPlace.of(page);
    var found =
        select(
                """
                select e.* from ledger_entry e left join restatement r on r.posting_group = e.posting_group
                where e.service = :service
                  and (cast(:quarter as text) is null or coalesce(r.quarter, e.quarter) = :quarter)
                  and (cast(:payer as text) is null or e.paid_by = :payer)
                  and (:proposed = false or (e.borne_by <> e.paid_by and not exists (
                    select 1 from acceptance a where a.posting_group = e.posting_group)))
                  and (:wrongRate = false or skein_booked_at_wrong_rate(e))
                  and (e.booking_date, e.id) < (:day, :id)
                order by e.booking_date desc, e.id desc limit :most
                """)
            .setParameter("service", filter.ofService())
            .setParameter("quarter", filter.quarterText(), String.class)
            .setParameter("payer", filter.payer(), String.class)
            .setParameter("proposed", Boolean.TRUE.equals(filter.proposed()))
            .setParameter("wrongRate", Boolean.TRUE.equals(filter.wrongRate()))
            .setParameter("day", last.day())
            .setParameter("id", last.id())
            .setParameter("most", page.limit() + 1);
    return page.of(entries(found), EntryPlace::cursor);
  }

  private NativeQuery<EntryEntity> select(String sql) {
    return session.createNativeQuery(sql, EntryEntity.class);
  }

  private static List<LedgerEntry> entries(NativeQuery<EntryEntity> query) {
    return query.getResultList().stream().map(EntryEntity::toEntry).toList();
  }
}
