package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.TreeSet;
import org.cmsfamily.reporting.known.Known;
import org.cmsfamily.reporting.known.KnownService;

/** Stores what was judged acceptable: batch, lots, entries; and tells of it. */
@ApplicationScoped
class BookEntries {

  private final Known known;
  private final Batches batches;
  private final Lots lots;
  private final Ledger ledger;
  private final Event<Booked> booked;

  BookEntries(Known known, Batches batches, Lots lots, Ledger ledger, Event<Booked> booked) {
    this.known = known;
    this.batches = batches;
    this.lots = lots;
    this.ledger = ledger;
    this.booked = booked;
  }

  void book(Batch batch, Judgement judgement) {
    var services = new HashMap<String, KnownService>();
    batches.add(batch);
    for (var lot : judgement.lots()) {
      var service = services.computeIfAbsent(lot.service(), known::service);
      lots.add(lot, service.everyParticipant());
    }
    ledger.add(
        judgement.accepted(),
        entry -> Ledger.readers(entry, services.computeIfAbsent(entry.service(), known::service)));
    new TreeSet<>(services.keySet()).forEach(service -> booked.fire(new Booked(service)));
  }
}
