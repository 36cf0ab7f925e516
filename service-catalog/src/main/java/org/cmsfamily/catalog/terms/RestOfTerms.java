package org.cmsfamily.catalog.terms;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What terms are for the rest once participants have left: these bear the whole cost in the same
 * proportions, from the first budget year that the others are in no more.
 *
 * @param gone the codes of those who have left, or will
 * @param from the day after the last day of the first of them
 */
public record RestOfTerms(Terms terms, Set<String> gone, LocalDate from) {
  private static final int AT_LEAST = 2;

  /** The terms of the rest; empty if fewer than two are left, or no whole year. */
  public Optional<Terms> remaining() {
    var rest =
        terms.participants().stream().filter(one -> !gone.contains(one.instrument())).toList();
    var first = from.getDayOfYear() == 1 ? from : from.plusYears(1).withDayOfYear(1);
    var start = first.isBefore(terms.start()) ? terms.start() : first;
    return rest.size() < AT_LEAST || start.isAfter(terms.end())
        ? Optional.empty()
        : Optional.of(of(led(rest), start));
  }

  private Terms of(List<Participant> rest, LocalDate start) {
    return terms.among(rest, terms.costPlan().without(gone, Year.from(start)), start);
  }

  /** Somebody leads: the next one in the terms, where the lead has left. */
  private static List<Participant> led(List<Participant> rest) {
    if (rest.stream().anyMatch(one -> one.role() == Participant.Role.LEAD)) {
      return rest;
    }
    var led = new ArrayList<>(rest);
    var next = rest.getFirst();
    led.set(0, new Participant(next.instrument(), next.secretariat(), Participant.Role.LEAD));
    return led;
  }
}
