package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.javamoney.moneta.Money;
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

  /** What the entries of a group come to so far. */
  private record Sum(LedgerEntry first, int count, Money booked, Money planned, BigDecimal days) {

    static Sum of(LedgerEntry entry) {
      var days = entry.days();
      return new Sum(
          entry, 1, entry.booked(), entry.planned(), days == null ? BigDecimal.ZERO : days);
    }

    Sum and(Sum other) {
      return new Sum(
          first,
          count + other.count,
          booked.add(other.booked),
          planned.add(other.planned),
          days.add(other.days));
    }
  }

  private final String batch;
  private final Map<Alike, String> ids = new LinkedHashMap<>();
  private final Map<String, Sum> sums = new LinkedHashMap<>();
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

  /** The keys of the groups so far, by id. */
  Map<String, ApportionmentKey> keys() {
    return keys;
  }

  void add(LedgerEntry entry) {
    sums.merge(entry.group(), Sum.of(entry), Sum::and);
  }

  /** How many groups are of one line that another instrument is asked to bear. */
  int proposed() {
    return (int) ids.keySet().stream().filter(alike -> alike.proposed() != null).count();
  }

  /**
   * The groups.
   *
   * @param hash the hash of a group's entries, by its id
   */
  List<PostingGroup> groups(UnaryOperator<String> hash) {
    return sums.values().stream().map(sum -> group(sum, hash.apply(sum.first().group()))).toList();
  }

  /** Where the entries are booked. */
  List<BookedIn> booked() {
    var booked = new TreeMap<String, BookedIn>();
    for (var sum : sums.values()) {
      var first = sum.first();
      booked.merge(
          "%s %s %s".formatted(first.service(), first.quarter(), first.concerns()),
          new BookedIn(first.service(), first.quarter(), first.concerns(), sum.count()),
          BookedIn::and);
    }
    return List.copyOf(booked.values());
  }

  private PostingGroup group(Sum sum, String sha256) {
    var first = sum.first();
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
        sum.count(),
        sum.booked(),
        sum.planned(),
        sum.days(),
        sha256,
        first.borneBy() == null || first.borneBy().equals(first.paidBy()) ? null : first.borneBy());
  }
}
