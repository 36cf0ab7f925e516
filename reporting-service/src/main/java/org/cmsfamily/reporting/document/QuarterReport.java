package org.cmsfamily.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's figures as they were closed.
 *
 * @param revision 0 while open
 * @param restated the reasons of its restatements
 */
public record QuarterReport(
    int revision,
    boolean provisional,
    List<String> notClosed,
    @Nullable LocalDate closedOn,
    List<String> restated,
    SortedMap<String, Figures> instruments,
    Figures total) {

  static QuarterReport of(QuarterInput input) {
    var totals = input.totals();
    var breakdown = breakdown(input);
    return new QuarterReport(
        totals.revision(),
        totals.provisional(),
        List.copyOf(totals.notClosed()),
        input.closedOn(),
        input.restated(),
        breakdown.instruments(),
        breakdown.total());
  }

  /** The same figures as a table. */
  public Breakdown breakdown() {
    return new Breakdown(instruments, total);
  }

  static Breakdown breakdown(QuarterInput input) {
    return Breakdown.of(
        Sorted.values(input.totals().instruments(), Figures::of), input.totals().currency());
  }
}
