package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one import into groups: alike in all that sums depend on. */
final class PostingGroupBuilder {

  private record Alike(
      String service,
      Quarter quarter,
      Quarter concerns,
      Kind kind,
      String borneBy,
      @Nullable String key,
      @Nullable String proposed) {}

  private final String batch;
  private final Map<Alike, String> ids = new LinkedHashMap<>();
  private final Map<String, List<LedgerEntry>> entries = new LinkedHashMap<>();
  private final Map<String, ApportionmentKey> keys = new LinkedHashMap<>();

  PostingGroupBuilder(String batch) {
    this.batch = batch;
  }

  /**
   * The id of the group for entries such as this.
   *
   * @param proposed whether another than the payer is to bear it: such a line is answered alone,
   *     and so has a group of its own
   */
  String idFor(
      String service, Quarter quarter, LedgerLine line, @Nullable NamedKey key, boolean proposed) {
    if (key != null) {
      keys.put(key.id(), key.key());
    }
    return ids.computeIfAbsent(
        new Alike(
            service,
            quarter,
            line.concerns(),
            line.kind(),
            line.borneBy(),
            key == null ? null : key.id(),
            proposed ? line.referenceKey() : null),
        alike -> "%s.%s".formatted(batch, ids.size() + 1));
  }

  void add(LedgerEntry entry) {
    entries.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry);
  }

  List<PostingGroup> groups() {
    return entries.values().stream().map(this::group).toList();
  }

  private PostingGroup group(List<LedgerEntry> entries) {
    var first = entries.getFirst();
    var currency = first.booked().getCurrency().getCurrencyCode();
    return new PostingGroup(
        first.group(),
        batch,
        first.family(),
        first.service(),
        first.quarter(),
        first.concerns(),
        first.kind(),
        first.paidBy(),
        first.borneBy() == null ? null : first.paidBy(),
        first.key() == null ? null : keys.get(first.key()),
        entries.size(),
        Amounts.sum(entries.stream().map(LedgerEntry::booked).toList(), currency),
        Amounts.sum(entries.stream().map(LedgerEntry::planned).toList(), currency),
        entries.stream().map(PostingGroupBuilder::days).reduce(BigDecimal.ZERO, BigDecimal::add),
        EntriesHash.of(entries),
        first.borneBy() == null || first.borneBy().equals(first.paidBy()) ? null : first.borneBy());
  }

  private static BigDecimal days(LedgerEntry entry) {
    var days = entry.days();
    return days == null ? BigDecimal.ZERO : days;
  }
}
