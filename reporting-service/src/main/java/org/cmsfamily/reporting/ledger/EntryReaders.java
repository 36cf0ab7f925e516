package org.cmsfamily.reporting.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Who may see an entry; the same for all that are paid and borne alike in a quarter. Source:
 * domain, section 4.
 */
final class EntryReaders {

  private record Alike(String service, Quarter quarter, String paidBy, @Nullable String borneBy) {}

  private final Function<String, ServiceFacts> services;
  private final Map<Alike, Set<String>> readers = new HashMap<>();

  EntryReaders(Function<String, ServiceFacts> services) {
    this.services = services;
  }

  Set<String> of(LedgerEntry entry) {
    return readers.computeIfAbsent(
        new Alike(entry.service(), entry.quarter(), entry.paidBy(), entry.borneBy()),
        this::readers);
  }

  /** Who may see any of those that were asked for. */
  Set<String> all() {
    var all = new TreeSet<String>();
    readers.values().forEach(all::addAll);
    return all;
  }

  private Set<String> readers(Alike alike) {
    var all = new TreeSet<String>();
    all.add(alike.paidBy());
    if (alike.borneBy() == null) {
      all.addAll(services.apply(alike.service()).readersOf(alike.quarter()));
    } else {
      all.add(alike.borneBy());
    }
    return all;
  }
}
