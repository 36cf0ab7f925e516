package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.TreeSet;
import org.cmsfamily.reporting.replica.Known;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Stores what was judged acceptable: batch, groups, entries; and fires an event for each service.
 */
@ApplicationScoped
class PostEntries {

  private final Known known;
  private final Batches batches;
  private final PostingGroups groups;
  private final Ledger ledger;
  private final Event<EntriesPosted> booked;

  PostEntries(
      Known known,
      Batches batches,
      PostingGroups groups,
      Ledger ledger,
      Event<EntriesPosted> booked) {
    this.known = known;
    this.batches = batches;
    this.groups = groups;
    this.ledger = ledger;
    this.booked = booked;
  }

  void book(Batch batch, ImportPlan plan) {
    var services = new HashMap<String, ServiceFacts>();
    batches.add(batch);
    for (var group : plan.groups()) {
      var service = services.computeIfAbsent(group.service(), known::service);
      groups.add(group, service.everyParticipant());
    }
    ledger.add(
        plan.accepted(),
        entry -> Ledger.readers(entry, services.computeIfAbsent(entry.service(), known::service)));
    new TreeSet<>(services.keySet()).forEach(service -> booked.fire(new EntriesPosted(service)));
  }
}
