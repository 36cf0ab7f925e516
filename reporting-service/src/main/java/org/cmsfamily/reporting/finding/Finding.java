package org.cmsfamily.reporting.finding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.cmsfamily.reporting.ReportingProblems;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that the system found: open until an Executive Secretary explains it, resolved when it
 * is explained and no longer so.
 *
 * @param instrument whom it concerns
 * @param amount by how much, if it is about money
 * @param goneSince since when it is no longer so, though nobody has explained it; null while it is
 */
public record Finding(
    String id,
    String family,
    long version,
    Set<String> readers,
    @Nullable String service,
    @Nullable Quarter quarter,
    @Nullable Integer year,
    FindingKind kind,
    @Nullable String instrument,
    FindingStatus state,
    String text,
    @Nullable Money amount,
    LocalDate raisedOn,
    @Nullable Explanation explanation,
    @Nullable LocalDate goneSince)
    implements Aggregate {

  public Finding {
    readers = new TreeSet<>(readers);
  }

  /** A new finding about an instrument's year in a service. */
  public static Finding ofYear(
      FindingKind kind,
      String family,
      String service,
      Set<String> readers,
      String instrument,
      int year,
      String text,
      Money amount,
      LocalDate on) {
    return new Finding(
        String.join(".", service, Words.of(kind), instrument, Integer.toString(year)),
        family,
        1,
        readers,
        service,
        null,
        year,
        kind,
        instrument,
        FindingStatus.OPEN,
        text,
        amount,
        on,
        null,
        null);
  }

  /**
   * A new finding about an instrument's matter that is of no service.
   *
   * @param what its id among others of its kind
   * @param amount by how much, if it is about money
   */
  public static Finding ofFamily(
      FindingKind kind,
      String family,
      Set<String> readers,
      String instrument,
      String what,
      String text,
      @Nullable Money amount,
      LocalDate on) {
    return new Finding(
        String.join(".", Words.of(kind), what),
        family,
        1,
        readers,
        null,
        null,
        null,
        kind,
        instrument,
        FindingStatus.OPEN,
        text,
        amount,
        on,
        null,
        null);
  }

  /**
   * A new finding about an instrument's quarter of a service.
   *
   * @param what tells it from others of its kind, such as another instrument
   */
  public static Finding ofQuarter(
      FindingKind kind,
      String family,
      String service,
      Set<String> readers,
      String instrument,
      Quarter quarter,
      String what,
      String text,
      @Nullable Money amount,
      LocalDate on) {
    return new Finding(
        String.join(".", service, Words.of(kind), instrument, quarter.toString(), what),
        family,
        1,
        readers,
        service,
        quarter,
        null,
        kind,
        instrument,
        FindingStatus.OPEN,
        text,
        amount,
        on,
        null,
        null);
  }

  /**
   * A new finding about what an instrument's part in a service rests on.
   *
   * @param what tells it from others of its kind, such as a decision's key
   */
  public static Finding ofService(
      FindingKind kind,
      String family,
      String service,
      Set<String> readers,
      String instrument,
      String what,
      String text,
      LocalDate on) {
    return new Finding(
        String.join(".", service, Words.of(kind), instrument, what),
        family,
        1,
        readers,
        service,
        null,
        null,
        kind,
        instrument,
        FindingStatus.OPEN,
        text,
        null,
        on,
        null,
        null);
  }

  /**
   * The finding holds still, or again. What was explained is open again only if it has grown; what
   * was resolved is of the day on which it is found again, and for those who take part then.
   *
   * @param now the same finding as it is found today
   */
  Finding foundAgain(Finding now) {
    if (state == FindingStatus.RESOLVED) {
      return new Finding(
          id,
          family,
          version + 1,
          now.readers,
          service,
          quarter,
          year,
          kind,
          instrument,
          FindingStatus.OPEN,
          now.text,
          now.amount,
          now.raisedOn,
          null,
          null);
    }
    boolean explainedStill = state == FindingStatus.EXPLAINED && !now.exceeds(amount);
    return with(
        explainedStill ? FindingStatus.EXPLAINED : FindingStatus.OPEN,
        now.text(),
        now.amount(),
        explainedStill ? explanation : null,
        null);
  }

  /** Whether it says anything else than the other. */
  boolean differsFrom(Finding other) {
    return state != other.state
        || !text.equals(other.text)
        || !Objects.equals(goneSince, other.goneSince);
  }

  /**
   * It is no longer so. What was explained is resolved; what nobody has explained is too where it
   * is of a date alone, by the act that removed its cause, and else stays open until somebody does.
   *
   * @param act what was recorded that removed its cause; null if that is not known
   */
  Finding gone(LocalDate on, @Nullable String act) {
    if (state == FindingStatus.RESOLVED || goneSince != null) {
      return this;
    }
    if (state == FindingStatus.EXPLAINED) {
      return with(FindingStatus.RESOLVED, text, amount, explanation, null);
    }
    return kind.needsExplanation() && instrument != null
        ? with(FindingStatus.OPEN, text, amount, null, on)
        : with(
            FindingStatus.RESOLVED,
            text,
            amount,
            act == null ? null : new Explanation(act, on, null),
            null);
  }

  /**
   * An Executive Secretary explains it; what is no longer so is resolved by that.
   *
   * @throws Problem 409 {@code wrong-state} if it is not open
   */
  Finding explain(Explanation given) {
    if (state != FindingStatus.OPEN) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("finding-not-open").with("state", InWords.FINDING.of(Words.of(state))));
    }
    return with(
        goneSince == null ? FindingStatus.EXPLAINED : FindingStatus.RESOLVED,
        text,
        amount,
        given,
        goneSince);
  }

  private boolean exceeds(@Nullable Money before) {
    return amount != null && (before == null || amount.isGreaterThan(before));
  }

  private Finding with(
      FindingStatus newState,
      String newText,
      @Nullable Money newAmount,
      @Nullable Explanation given,
      @Nullable LocalDate gone) {
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
        given,
        gone);
  }
}
