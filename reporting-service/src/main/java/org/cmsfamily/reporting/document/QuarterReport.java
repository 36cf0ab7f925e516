package org.cmsfamily.reporting.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cmsfamily.reporting.snapshot.QuarterInput;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's figures as they were closed.
 *
 * @param revision 0 while open
 * @param restated the reasons of its restatements
 * @param state {@code final}; {@code provisional} while somebody has not closed it, when its sums
 *     are <i>so far</i>; null in format 1, as is what follows
 * @param booked whose ledger lines are in
 * @param emptyLedgers who closed it with nothing booked
 */
public record QuarterReport(
    int revision,
    boolean provisional,
    List<String> notClosed,
    @Nullable LocalDate closedOn,
    List<String> restated,
    SortedMap<String, Figures> instruments,
    Figures total,
    @JsonInclude(NON_NULL) @Nullable String state,
    @JsonInclude(NON_NULL) @Nullable List<String> booked,
    @JsonInclude(NON_NULL) @Nullable List<String> emptyLedgers) {

  /** As format 1 shows it: what is missing is zero. */
  static QuarterReport of(QuarterInput input) {
    return of(input, breakdown(input, true), null, null, null);
  }

  /**
   * With what is in and who is missing.
   *
   * @param payers who has booked in it
   */
  static QuarterReport of(
      QuarterInput input, Collection<String> participants, SortedSet<String> payers) {
    var totals = input.totals();
    var empty = new TreeSet<>(participants);
    empty.removeAll(payers);
    empty.removeAll(totals.notClosed());
    return of(
        input,
        breakdown(input, !totals.provisional()),
        totals.provisional() ? "provisional" : "final",
        List.copyOf(payers),
        List.copyOf(empty));
  }

  private static QuarterReport of(
      QuarterInput input,
      Breakdown breakdown,
      @Nullable String state,
      @Nullable List<String> booked,
      @Nullable List<String> empty) {
    var totals = input.totals();
    return new QuarterReport(
        totals.revision(),
        totals.provisional(),
        List.copyOf(totals.notClosed()),
        input.closedOn(),
        input.restated(),
        breakdown.instruments(),
        breakdown.total(),
        state,
        booked,
        empty);
  }

  /** The same figures as a table. */
  public Breakdown breakdown() {
    return new Breakdown(instruments, total);
  }

  private static Breakdown breakdown(QuarterInput input, boolean closed) {
    return Breakdown.of(
        Sorted.values(input.totals().instruments(), figures -> Figures.of(figures, closed)),
        input.totals().currency());
  }
}
