package org.cmsfamily.registry.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's body adopted for a budget period. It is adopted when its decision counts and
 * a second office holder has confirmed it.
 *
 * @param years such as {@code 2027-2029}
 * @param adoptedBy the key of the decision that adopts it; null while there is none
 * @param tabledBefore the body of that decision
 * @param tabledAt since when that body may see it; null while the decision is a draft
 * @param totals those that were published with it; null if none were
 * @param ground since when that decision counts; null if it does not yet
 * @param enteredBy the person who entered it; null of what was entered before that was noted
 * @param retraction that it was taken back before anybody confirmed it; null if it stands
 * @param publishedAt when it was adopted first: everybody may see it from then on
 */
public record Budget(
    String code,
    String family,
    String instrument,
    BudgetYears years,
    String currency,
    SupportCost programmeSupportCost,
    @Nullable String adoptedBy,
    @Nullable String tabledBefore,
    @Nullable Instant tabledAt,
    List<BudgetLine> lines,
    @Nullable BudgetTotals totals,
    List<BudgetCorrection> corrections,
    @Nullable BudgetGround ground,
    @Nullable String enteredBy,
    Instant recordedAt,
    @Nullable Confirmation confirmation,
    @Nullable BudgetRetraction retraction,
    @Nullable Instant publishedAt,
    boolean demonstration,
    long version)
    implements Aggregate {

  public Budget {
    lines = List.copyOf(lines);
    corrections = List.copyOf(corrections);
  }

  /** Whether it is adopted. */
  public boolean adopted() {
    return adopted(new AsOf(null, Instant.MAX));
  }

  /** Whether it was adopted on a day, as known at an instant. */
  boolean adopted(AsOf asOf) {
    return ground != null
        && ground.holds(asOf)
        && confirmation != null
        && !confirmation.at().isAfter(asOf.knownAt());
  }

  /** The same, its decision tabled. */
  Budget tabled(Instant at) {
    return with(at, corrections, ground, confirmation, retraction, at);
  }

  /** The same, its decision counting. */
  Budget decided(@Nullable LocalDate on, Instant at) {
    return with(corrections, new BudgetGround(on, at, null, null), confirmation, at);
  }

  /** The same, its decision followed by another since a day. */
  Budget undecided(@Nullable LocalDate on, Instant at) {
    return with(corrections, ground == null ? null : ground.ceased(on, at), confirmation, at);
  }

  /**
   * The same, confirmed.
   *
   * @throws Problem 409 if it is confirmed already, or taken back
   */
  Budget confirmed(Confirmation by) {
    mustStand();
    if (confirmation != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("confirmed-already"));
    }
    return with(corrections, ground, by, by.at());
  }

  /**
   * The same with a correction, which waits for its confirmation.
   *
   * @throws Problem 409 if it is taken back; 422 if it corrects no line or year of it, or names one
   *     that it has
   */
  Budget corrected(BudgetCorrection correction) {
    EntryLimits.mustTakeMore(
        corrections,
        EntryLimits.CORRECTIONS,
        Text.of("most-corrections").with("most", EntryLimits.CORRECTIONS));
    mustStand();
    var fault = faultOf(correction);
    if (fault != null) {
      throw Problem.of(RegistryProblems.RULES_BROKEN, Text.of("corrects-no-line"))
          .with(List.of(fault));
    }
    var more = new ArrayList<>(corrections);
    more.add(correction);
    return with(more, ground, confirmation, correction.recordedAt());
  }

  private @Nullable Violation faultOf(BudgetCorrection correction) {
    var line = correction.line();
    if (line == null) {
      return null;
    }
    boolean known =
        lines.stream().anyMatch(one -> one.code().equals(line))
            || corrections.stream().anyMatch(one -> one.names() != null && line.equals(one.line()));
    if (known == (correction.names() != null)) {
      return known
          ? Violation.at("/names", Text.of("line-is-there").with("line", line))
          : Violation.at("/line", Text.of("no-line").with("line", line).with("budget", code));
    }
    var year = correction.year();
    return year == null || years.contains(year)
        ? null
        : Violation.at("/year", Text.of("not-in-the-period").with("period", years.text()));
  }

  /** It is not taken back, or 409. */
  private void mustStand() {
    if (retraction != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("budget-taken-back"));
    }
  }

  /**
   * The same, taken back.
   *
   * @throws Problem 409 if it is confirmed, or taken back already
   */
  Budget retracted(BudgetRetraction by) {
    mustStand();
    if (confirmation != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("confirmed-is-corrected"));
    }
    return with(tabledAt, corrections, ground, null, by, by.at());
  }

  /** The id of the next correction. */
  String nextCorrection() {
    return "k" + (corrections.size() + 1);
  }

  /**
   * The correction.
   *
   * @throws Problem 404 if there is none, 409 if it is confirmed already
   */
  BudgetCorrection awaiting(String id) {
    mustStand();
    var correction =
        corrections.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> PlatformProblems.notFound("correction " + id));
    if (correction.confirmation() != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("confirmed-already"));
    }
    return correction;
  }

  /** The same, a correction confirmed. */
  Budget correctionConfirmed(String id, Confirmation by) {
    awaiting(id);
    return with(
        corrections.stream().map(one -> one.id().equals(id) ? one.confirmed(by) : one).toList(),
        ground,
        confirmation,
        by.at());
  }

  private Budget with(
      List<BudgetCorrection> corrections,
      @Nullable BudgetGround ground,
      @Nullable Confirmation confirmation,
      Instant at) {
    return with(tabledAt, corrections, ground, confirmation, retraction, at);
  }

  private Budget with(
      @Nullable Instant tabledAt,
      List<BudgetCorrection> corrections,
      @Nullable BudgetGround ground,
      @Nullable Confirmation confirmation,
      @Nullable BudgetRetraction retraction,
      Instant at) {
    boolean adopted = ground != null && ground.ceasedAt() == null && confirmation != null;
    return new Budget(
        code,
        family,
        instrument,
        years,
        currency,
        programmeSupportCost,
        adoptedBy,
        tabledBefore,
        tabledAt,
        lines,
        totals,
        corrections,
        ground,
        enteredBy,
        recordedAt,
        confirmation,
        retraction,
        publishedAt == null && adopted ? at : publishedAt,
        demonstration,
        version + 1);
  }

  @Override
  public String id() {
    return code;
  }

  /**
   * Before adoption the instrument's own, and once tabled its body's; then everybody's. Source:
   * domain, section 4.
   */
  @Override
  public Set<String> readers() {
    return publishedAt == null ? ownReaders(Instant.MAX) : Set.of(EVERYONE);
  }

  /** Those who might see at that instant what is not adopted of it. */
  Set<String> ownReaders(Instant at) {
    var readers = new TreeSet<String>();
    readers.add(instrument);
    if (tabledBefore != null && tabledAt != null && !tabledAt.isAfter(at)) {
      readers.add(tabledBefore);
    }
    return readers;
  }

  /** A version that grows only with what everybody may see of it. */
  long publicVersion(Instant knownAt) {
    return 1 + corrections.stream().filter(one -> one.counts(knownAt)).count();
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument);
  }
}
