package org.cmsfamily.catalog.cost;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.javamoney.moneta.Money;

/** What terms hold of the lines of a family's budgets. A budget line holds for one use. */
public record Encumbrances(List<Encumbrance> all) {

  /** Nothing is held. */
  public static final Encumbrances NONE = new Encumbrances(List.of());

  public Encumbrances {
    all = List.copyOf(all);
  }

  /** What all but one proposal hold. */
  public Encumbrances ofOthersThan(String proposal) {
    return without(one -> one.proposal().equals(proposal));
  }

  /** What the terms of all but one service hold. */
  public Encumbrances ofOtherServicesThan(String serviceCode) {
    return without(one -> one.serviceCode().equals(serviceCode));
  }

  private Encumbrances without(Predicate<Encumbrance> own) {
    return new Encumbrances(all.stream().filter(own.negate()).toList());
  }

  /** Those of one line and year. */
  public List<Encumbrance> of(LineYear line) {
    return all.stream().filter(one -> one.line().equals(line)).toList();
  }

  /** How much is held of a line and year, in the line's currency; empty if nothing is. */
  public Optional<Money> held(LineYear line) {
    return of(line).stream().map(Encumbrance::amount).reduce(Money::add);
  }
}
