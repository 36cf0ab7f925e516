package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    var services = new HashMap<String, ServiceFacts>();
    Function<String, ServiceFacts> service =
        code ->
            services.computeIfAbsent(code, key -> replicas.get(ReportingReplicas.SERVICES, key));
    var readers = new EntryReaders(service);
    batches.add(batch);
    groups.addAll(plan.groups(), code -> service.apply(code).everyParticipant());
    ledger.addAll(plan.accepted(), readers::of);
    acceptances.follow(batch.batch());
    new TreeSet<>(services.keySet()).forEach(code -> posted.fire(new EntriesPosted(code)));
    return readers.all();
  }
}
