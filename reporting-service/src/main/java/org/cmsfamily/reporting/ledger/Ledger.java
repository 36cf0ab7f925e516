package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * The entries, as far as the reader may see them: one borne by a single instrument is that
 * instrument's and its payer's; one that a key splits is every participant's. ImportSource: domain,
 * section 4.
 */
@ApplicationScoped
public class Ledger {

  private static final int ROWS_AT_ONCE = 1_000;

  private final Database database;

  Ledger(Database database) {
    this.database = database;
  }

  /**
   * An entry.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if it does not exist for the reader
   */
  public LedgerEntry get(String id) {
    return find(id).orElseThrow(() -> PlatformProblems.notFound("ledger entry " + id));
  }

  private Optional<LedgerEntry> find(String id) {
    return database.handle(
        h ->
            h.createQuery("select state from ledger_entry where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(Ledger::entry));
  }

  /** The entries of these groups, by booking date, payer and reference. */
  public List<LedgerEntry> ofGroups(Collection<String> groups) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select state from ledger_entry where lot = any(:groups)
                    order by booking_date, paid_by, source_system, reference
                    """)
                .bindArray("groups", String.class, groups.toArray())
                .mapTo(String.class)
                .map(Ledger::entry)
                .list());
  }

  /** Those of a payer and source system with one of the references, and those that reverse them. */
  List<LedgerEntry> withReferences(String payer, String sourceSystem, Set<String> references) {
    return database.handle(
        h ->
            h.createQuery(
                    """
                    select state from ledger_entry
                    where paid_by = :payer and source_system = :system and reference = any(:references)
                    """)
                .bind("payer", payer)
                .bind("system", sourceSystem)
                .bindArray("references", String.class, references.toArray())
                .mapTo(String.class)
                .map(Ledger::entry)
                .list());
  }

  /** Which of the entries are reversed. */
  Set<String> reversed(Collection<String> ids) {
    return database.handle(
        h ->
            h.createQuery("select reverses from ledger_entry where reverses = any(:ids)")
                .bindArray("ids", String.class, ids.toArray())
                .mapTo(String.class)
                .collectInto(TreeSet.class));
  }

  /** Adds entries; their groups must be stored. */
  void add(List<LedgerEntry> entries, Function<LedgerEntry, Set<String>> readers) {
    for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
      var some = entries.subList(from, Math.min(entries.size(), from + ROWS_AT_ONCE));
      database.handle(
          h -> {
            var batch =
                h.prepareBatch(
                    """
                    insert into ledger_entry (id, family, service, quarter, booking_date, paid_by,
                      source_system, reference, batch, lot, booked, reverses, readers, state)
                    values (:id, :family, :service, :quarter, :bookingDate, :paidBy,
                      :sourceSystem, :reference, :batch, :group, :booked, :reverses, :readers,
                      cast(:state as jsonb))
                    """);
            some.forEach(
                entry ->
                    batch
                        .bind("id", entry.id())
                        .bind("family", entry.family())
                        .bind("service", entry.service())
                        .bind("quarter", entry.quarter().toString())
                        .bind("bookingDate", entry.bookingDate())
                        .bind("paidBy", entry.paidBy())
                        .bind("sourceSystem", entry.sourceSystem())
                        .bind("reference", entry.reference())
                        .bind("batch", entry.batch())
                        .bind("group", entry.group())
                        .bind("booked", Amounts.number(entry.booked()))
                        .bind("reverses", entry.reverses())
                        .bindArray("readers", String.class, readers.apply(entry).toArray())
                        .bind("state", Json.write(entry))
                        .add());
            return batch.execute();
          });
    }
  }

  /** Who may see an entry. ImportSource: domain, section 4. */
  static Set<String> readers(LedgerEntry entry, ServiceFacts service) {
    var readers = new TreeSet<String>();
    readers.add(entry.paidBy());
    if (entry.borneBy() == null) {
      readers.addAll(service.everyParticipant());
    } else {
      readers.add(entry.borneBy());
    }
    return readers;
  }

  /** A page of a service's entries, by id. */
  Paged<LedgerEntry> page(
      String service, @Nullable String quarter, @Nullable String payer, Page page) {
    List<LedgerEntry> found =
        database.handle(
            h ->
                h.createQuery(
                        """
                        select e.state from ledger_entry e left join lot_placement p on p.lot = e.lot
                        where e.service = :service
                          and (cast(:quarter as text) is null or coalesce(p.quarter, e.quarter) = :quarter)
                          and (cast(:payer as text) is null or e.paid_by = :payer)
                          and e.id > :cursor
                        order by e.id limit :most
                        """)
                    .bind("service", service)
                    .bind("quarter", quarter)
                    .bind("payer", payer)
                    .bind("cursor", page.cursor())
                    .bind("most", page.limit() + 1)
                    .mapTo(String.class)
                    .map(Ledger::entry)
                    .list());
    return page.of(found, LedgerEntry::id);
  }

  private static LedgerEntry entry(String state) {
    return Json.read(state, LedgerEntry.class);
  }
}
