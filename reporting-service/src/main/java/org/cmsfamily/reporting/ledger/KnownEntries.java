package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one payer and source system that a file names, and what takes them back. A
 * reference is booked again only once its entry is taken back whole: so one at most of a
 * reference's entries has anything left.
 */
final class KnownEntries {

  private final Map<String, LedgerEntry> newest = new HashMap<>();
  private final Map<String, LedgerEntry> byId = new HashMap<>();
  private final Map<String, List<LedgerEntry>> takenBack = new HashMap<>();

  /** These entries, among them those that take others back. */
  KnownEntries(Collection<LedgerEntry> entries) {
    entries.stream().sorted(Comparator.comparingInt(LedgerEntry::booking)).forEach(this::add);
  }

  /** Adds one that is booked now. */
  void add(LedgerEntry entry) {
    if (byId.putIfAbsent(entry.id(), entry) == null) {
      newest.put(NormalForm.of(entry.reference()), entry);
      if (entry.reverses() != null) {
        takenBack.computeIfAbsent(entry.reverses(), id -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** All of them. */
  Collection<LedgerEntry> all() {
    return byId.values();
  }

  /** The newest booking of a reference, given in its normal form. */
  @Nullable LedgerEntry find(String referenceKey) {
    return newest.get(referenceKey);
  }

  /** The entry of an id. */
  Optional<LedgerEntry> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What takes the entry back, whole or in part. */
  List<LedgerEntry> takingBack(LedgerEntry entry) {
    return takenBack.getOrDefault(entry.id(), List.of());
  }

  /** What is left of the entry. */
  Remainder left(LedgerEntry entry) {
    return Remainder.of(entry, takingBack(entry));
  }

  /** Which booking of the reference the next would be. */
  int next(String referenceKey) {
    var entry = newest.get(referenceKey);
    return entry == null ? 1 : entry.booking() + 1;
  }
}
