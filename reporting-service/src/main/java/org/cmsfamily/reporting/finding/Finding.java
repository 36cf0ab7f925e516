package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.reporting.ReportingProblems;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that the system found: open until an Executive Secretary explains it, resolved when it
 * is no longer so.
 *
 * @param kind such as {@code neutrality} or {@code exchange}
 * @param instrument whom it concerns
 * @param state {@code open}, {@code explained} or {@code resolved}
 * @param amount by how much, if it is about money
 */
public record Finding(
    String id,
    String family,
    long version,
    Set<String> readers,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    String kind,
    @Nullable String instrument,
    String state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation)
    implements Aggregate {

  static final String OPEN = "open";
  static final String EXPLAINED = "explained";
  static final String RESOLVED = "resolved";

  public Finding {
    readers = new TreeSet<>(readers);
  }

  /** A new finding about an instrument's year in a service. */
  public static Finding ofYear(
      String kind,
      String family,
      String service,
      Set<String> readers,
      String instrument,
      int year,
      String text,
      Money amount,
      LocalDate on) {
    return new Finding(
        String.join(".", service, kind, instrument, Integer.toString(year)),
        family,
        1,
        readers,
        service,
        null,
        year,
        kind,
        instrument,
        OPEN,
        text,
        amount,
        on,
        null);
  }

  boolean resolved() {
    return state.equals(RESOLVED);
  }

  /**
   * The finding holds still, or again. What was explained is open again only if it has grown.
   *
   * @param now the same finding as it is found today
   */
  Finding foundAgain(Finding now) {
    boolean explainedStill = state.equals(EXPLAINED) && !now.exceeds(amount);
    return with(
        explainedStill ? EXPLAINED : OPEN,
        now.text(),
        now.amount(),
        explainedStill ? explanation : null);
  }

  /** Whether it says anything else than the other. */
  boolean differsFrom(Finding other) {
    return !state.equals(other.state) || !text.equals(other.text);
  }

  /** It is no longer so. */
  Finding resolve() {
    return with(RESOLVED, text, amount, explanation);
  }

  /**
   * An Executive Secretary explains it.
   *
   * @throws Problem 422 if it is not open
   */
  Finding explain(Explanation given) {
    if (!state.equals(OPEN)) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE, "The finding is %s, not open".formatted(state));
    }
    return with(EXPLAINED, text, amount, given);
  }

  private boolean exceeds(@Nullable Money before) {
    return amount != null && (before == null || amount.isGreaterThan(before));
  }

  private Finding with(
      String newState, String newText, @Nullable Money newAmount, @Nullable Explanation given) {
    return new Finding(
        id,
        family,
        version + 1,
        readers,
        service,
        quarter,
        year,
        kind,
        instrument,
        newState,
        newText,
        newAmount,
        raisedOn,
        given);
  }
}
