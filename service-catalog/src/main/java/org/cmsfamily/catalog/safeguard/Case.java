package org.cmsfamily.catalog.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;

/**
 * All that a safeguard may look at.
 *
 * @param text the terms, with what follows from them
 * @param family as it is known on the day of judgement, with its roll-out and house rules
 * @param encumbrances what the terms of others hold of the budgets' lines
 * @param acts done to the proposal so far; none for terms that are never stored
 */
public record Case(
    FixedTerms text,
    FamilyOn family,
    Analyses analyses,
    Encumbrances encumbrances,
    List<Act> acts) {

  public Case {
    acts = List.copyOf(acts);
  }

  /** The terms that are judged. */
  public Terms terms() {
    return text.terms();
  }

  /** Their cost plan, divided. */
  public Costs costs() {
    return text.costs();
  }

  /** The same for the coalition with which the service may start, if the terms provide for one. */
  public Optional<Case> ofCoalition() {
    return terms()
        .ofCoalition()
        .map(some -> new Case(FixedTerms.of(some), family, analyses, encumbrances, acts));
  }

  /** The day of judgement. */
  public LocalDate on() {
    return family.date();
  }

  /**
   * What the terms of others hold of a line and year; what was held of the same line of a budget
   * that is no longer in force is held of the one that took its place.
   */
  List<Encumbrance> heldOf(LineYear line) {
    return encumbrances.all().stream().filter(one -> same(one.line(), line)).toList();
  }

  private boolean same(LineYear held, LineYear line) {
    return held.equals(line)
        || (held.equals(new LineYear(line.instrument(), held.budget(), line.line(), line.year()))
            && family.budgetsOf(line.instrument()).stream()
                .anyMatch(
                    budget -> budget.code().equals(held.budget()) && !family.adopted(budget)));
  }

  /** The pointer to a participant in the terms. */
  String participant(String instrument) {
    var codes = terms().participants().stream().map(one -> one.instrument()).toList();
    return "/participants/" + codes.indexOf(instrument);
  }
}
