package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of an import come to that are of one service, kind and currency.
 *
 * @param lines how many they are
 * @param amount as the file has them, in their currency; null for staff days
 * @param days staff days; null for money
 * @param booked in the currency of the service's plan
 */
record BookedSum(
    String service,
    Kind kind,
    int lines,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    Money booked) {

  /** The sums of some entries, by service, kind and currency. */
  static List<BookedSum> of(Collection<LedgerEntry> entries) {
    SortedMap<String, BookedSum> sums = new TreeMap<>();
    add(entries, sums);
    return List.copyOf(sums.values());
  }

  /** Adds some entries to sums, which are sorted by service, kind and currency. */
  static void add(Collection<LedgerEntry> entries, SortedMap<String, BookedSum> sums) {
    for (var entry : entries) {
      sums.merge(key(entry), of(entry), BookedSum::and);
    }
  }

  private static String key(LedgerEntry entry) {
    var amount = entry.amount();
    return "%s %s %s"
        .formatted(
            entry.service(),
            entry.kind().name(),
            amount == null ? "" : amount.getCurrency().getCurrencyCode());
  }

  private static BookedSum of(LedgerEntry entry) {
    return new BookedSum(
        entry.service(), entry.kind(), 1, entry.amount(), entry.days(), entry.booked());
  }

  private BookedSum and(BookedSum other) {
    return new BookedSum(
        service,
        kind,
        lines + other.lines,
        amount == null || other.amount == null ? null : amount.add(other.amount),
        days == null || other.days == null ? null : days.add(other.days),
        booked.add(other.booked));
  }
}
