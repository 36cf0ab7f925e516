package org.cmsfamily.registry.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Facts of which only one holds at a time, such as an office's seat. One that begins later ends the
 * one before it, and that end is recorded as a correction of its own.
 */
public final class Succession<F extends Dated> {

  /** Makes the fact that corrects {@code ended} in nothing but its end. */
  @FunctionalInterface
  public interface Ending<F> {
    /** The correction, under a new id, recorded at the same instant as its cause. */
    F of(F ended, String id, Period until, Instant at);
  }

  /** Makes the same fact with another period. */
  @FunctionalInterface
  public interface Fitting<F> {
    /** The fact within the period. */
    F within(F fact, Period period);
  }

  private final Ending<F> ending;
  private final Fitting<F> fitting;

  public Succession(Ending<F> ending, Fitting<F> fitting) {
    this.ending = ending;
    this.fitting = fitting;
  }

  /**
   * The facts with one more.
   *
   * @param sameLine which facts exclude the new one
   * @return empty if the new fact would lie over another that it cannot end
   */
  public Optional<List<F>> add(List<F> facts, F fact, Predicate<F> sameLine, String idPrefix) {
    var others =
        new History<>(facts)
            .known(Instant.MAX).stream()
                .filter(sameLine)
                .filter(f -> !f.id().equals(fact.replaces()))
                .sorted(Comparator.comparing(f -> f.period().begins()))
                .toList();
    var fitted = beforeItsSuccessor(fact, others);
    var result = new ArrayList<>(facts);
    result.add(fitted);
    for (var other : others) {
      if (!other.period().overlaps(fitted.period())) {
        continue;
      }
      if (!canEnd(other.period(), fitted.period())) {
        return Optional.empty();
      }
      result.add(
          ending.of(
              other,
              idPrefix + (result.size() + 1),
              other.period().until(Objects.requireNonNull(fitted.period().firstDay())),
              fact.recordedAt()));
    }
    return Optional.of(List.copyOf(result));
  }

  /** One open to the end, entered after its successor, ends where that begins. */
  private F beforeItsSuccessor(F fact, List<F> others) {
    if (fact.period().to() != null) {
      return fact;
    }
    Optional<LocalDate> next =
        others.stream()
            .map(f -> f.period().begins())
            .filter(begins -> begins.isAfter(fact.period().begins()))
            .findFirst();
    return next.map(day -> fitting.within(fact, fact.period().until(day))).orElse(fact);
  }

  private static boolean canEnd(Period earlier, Period later) {
    return earlier.begins().isBefore(later.begins()) && !earlier.ends().isAfter(later.ends());
  }
}
