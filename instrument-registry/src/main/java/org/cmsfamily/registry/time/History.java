package org.cmsfamily.registry.time;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dated facts in the order of their recording. What is in it stays: so an answer for a past {@code
 * knownAt} never changes, and a fact that begins later never changes an earlier day.
 */
public record History<F extends Dated>(List<F> facts) {

  public History {
    facts = List.copyOf(facts);
  }

  /** The facts that were known at that instant, without those corrected or withdrawn by then. */
  public List<F> known(Instant knownAt) {
    var recorded = facts.stream().filter(f -> !f.recordedAt().isAfter(knownAt)).toList();
    var replaced =
        recorded.stream()
            .<@Nullable String>map(Dated::replaces)
            .filter(r -> r != null)
            .collect(toSet());
    return recorded.stream()
        .filter(f -> !replaced.contains(f.id()) && !f.period().isEmpty())
        .toList();
  }

  /** The facts in force on a day as known at an instant; every known one if no day is asked for. */
  public List<F> asOf(@Nullable LocalDate day, Instant knownAt) {
    var known = known(knownAt);
    return day == null ? known : known.stream().filter(f -> f.period().contains(day)).toList();
  }

  /** When the fact was corrected; empty if it stands. */
  public Optional<Instant> replacedAt(String id) {
    return facts.stream()
        .filter(f -> id.equals(f.replaces()))
        .map(Dated::recordedAt)
        .min(Comparator.naturalOrder());
  }

  /** Whether there is such a fact, uncorrected so far. */
  public boolean stands(String id) {
    return known(Instant.MAX).stream().anyMatch(f -> f.id().equals(id));
  }

  /** The same with one more fact. */
  public History<F> with(F fact) {
    var more = new ArrayList<>(facts);
    more.add(fact);
    return new History<>(more);
  }
}
