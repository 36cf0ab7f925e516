package org.cmsfamily.catalog.terms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Costs;

/**
 * What terms are for the rest once participants have left: these bear the whole cost in the same
 * proportions, of a year in part by its months.
 *
 * @param gone the codes of those who have left by then
 * @param from the first day of the rest alone
 * @param to the last day, at most that of the terms
 */
public record RestOfTerms(Terms terms, Set<String> gone, LocalDate from, LocalDate to) {
  private static final int AT_LEAST = 2;

  /** The terms of the rest, with their costs; empty if fewer than two are left, or no day. */
  public Optional<FixedTerms> remaining() {
    var rest =
        terms.participants().stream().filter(one -> !gone.contains(one.instrument())).toList();
    var term =
        new Term(
            from.isBefore(terms.start()) ? terms.start() : from,
            to.isAfter(terms.end()) ? terms.end() : to);
    return rest.size() < AT_LEAST || term.start().isAfter(term.end())
        ? Optional.empty()
        : Optional.of(of(led(rest), term));
  }

  private FixedTerms of(List<Participant> rest, Term term) {
    var parts = parts(term);
    var plan = terms.costPlan().without(gone, parts);
    var remaining = terms.among(rest, plan, term);
    var whole = remaining.costs();
    var shares =
        whole.shares().stream()
            .map(share -> share.partly(parts.getOrDefault(share.year(), BigDecimal.ONE)))
            .toList();
    return new FixedTerms(
        remaining, remaining.fingerprint(), new Costs(shares, whole.unclear(), whole.violations()));
  }

  /** How much of what the terms say of each year is of this time. */
  private TreeMap<Year, BigDecimal> parts(Term term) {
    var parts = new TreeMap<Year, BigDecimal>();
    var all = terms.term();
    for (var year : term.years()) {
      parts.put(year, term.partOf(year).divide(all.partOf(year), MathContext.DECIMAL128));
    }
    return parts;
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
