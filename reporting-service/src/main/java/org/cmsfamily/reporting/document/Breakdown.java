package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.javamoney.moneta.Money;

/**
 * Figures per instrument and in all.
 *
 * @param total the sum of the instruments' figures, so that every table foots
 */
public record Breakdown(SortedMap<String, Figures> instruments, Figures total) {

  /** The figures of one instrument; zeros if it has none. */
  public Figures of(String instrument) {
    var figures = instruments.get(instrument);
    return figures == null
        ? Figures.zero(total.closed(), total.baseline().getCurrency().getCurrencyCode())
        : figures;
  }

  static Breakdown of(SortedMap<String, Figures> instruments, String currency) {
    return new Breakdown(
        Collections.unmodifiableSortedMap(instruments),
        Figures.sum(instruments.values(), currency));
  }

  static Breakdown sum(Collection<Breakdown> all, String currency) {
    var sums = new TreeMap<String, Figures>();
    for (var each : all) {
      each.instruments.forEach(
          (instrument, figures) ->
              sums.merge(instrument, figures, (a, b) -> Figures.sum(List.of(a, b), currency)));
    }
    if (!all.stream().allMatch(each -> each.total.closed())) {
      sums.replaceAll((instrument, figures) -> figures.soFar());
    }
    return of(sums, currency);
  }

  Breakdown converted(UnaryOperator<Money> rate, String currency) {
    return of(Sorted.values(instruments, figures -> figures.converted(rate)), currency);
  }
}
