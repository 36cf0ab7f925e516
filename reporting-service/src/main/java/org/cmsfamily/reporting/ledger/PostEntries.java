package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Stores what was judged acceptable: batch, groups, entries; and fires an event for each service.
 */
@ApplicationScoped
class PostEntries {

  private final Replicas replicas;
  private final Batches batches;
  private final PostingGroups groups;
  private final Ledger ledger;
  private final Acceptances acceptances;
  private final Event<EntriesPosted> posted;

  PostEntries(
      Replicas replicas,
      Batches batches,
      PostingGroups groups,
      Ledger ledger,
      Acceptances acceptances,
      Event<EntriesPosted> posted) {
    this.replicas = replicas;
    this.batches = batches;
    this.groups = groups;
    this.ledger = ledger;
    this.acceptances = acceptances;
    this.posted = posted;
  }

  /**
   * Stores.
   *
   * @return whom it touches: those who may see one of the entries
   */
  Set<String> post(Batch batch, ImportPlan plan) {
    var booking = begin();
    booking.accept(plan.accepted());
    return booking.finish(batch, plan.groups());
  }

  /** Begins to store entries some at a time; batch and groups follow when all are there. */
  Booking begin() {
    return new Booking();
  }

  /** What is being stored in the current transaction. */
  final class Booking implements Consumer<List<LedgerEntry>> {

    private final Map<String, ServiceFacts> services = new HashMap<>();
    private final EntryReaders readers = new EntryReaders(this::service);

    private ServiceFacts service(String code) {
      return services.computeIfAbsent(code, key -> replicas.get(ReportingReplicas.SERVICES, key));
    }

    @Override
    public void accept(List<LedgerEntry> entries) {
      entries.forEach(entry -> service(entry.service()));
      ledger.addAll(entries, readers::of);
    }

    /**
     * Stores what all of them have in common.
     *
     * @return whom it touches: those who may see one of the entries
     */
    Set<String> finish(Batch batch, PostingGroupBuilder gathered) {
      return finish(batch, gathered.groups(ledger::hashOf));
    }

    private Set<String> finish(Batch batch, List<PostingGroup> ofBatch) {
      batches.add(batch);
      groups.addAll(
          ofBatch, group -> service(group.service()).readersOf(group.quarter(), group.paidBy()));
      acceptances.follow(batch.batch());
      new TreeSet<>(services.keySet()).forEach(code -> posted.fire(new EntriesPosted(code)));
      return readers.all();
    }
  }
}
