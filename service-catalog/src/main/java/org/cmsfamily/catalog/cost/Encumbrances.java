package org.cmsfamily.catalog.cost;

import java.util.List;
import java.util.function.Predicate;

/**
 * What terms hold of the lines of a family's budgets: a budget line holds for one use.
 *
 * @param all in the order in which they were taken
 */
public record Encumbrances(List<Encumbrance> all) {

  /** Nothing is held. */
  public static final Encumbrances NONE = new Encumbrances(List.of());

  public Encumbrances {
    all = List.copyOf(all);
  }

  /**
   * What was taken before the proposal took its own, all of it if it holds nothing: who came later
   * never takes from who came first.
   */
  public Encumbrances heldBefore(String proposal) {
    return new Encumbrances(
        all.stream().takeWhile(one -> !one.proposal().equals(proposal)).toList());
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
}
