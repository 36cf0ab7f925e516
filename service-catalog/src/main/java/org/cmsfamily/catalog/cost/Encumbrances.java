package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.javamoney.moneta.Money;

/**
 * What terms hold of the lines of a family's budgets: a budget line holds for one use.
 *
 * @param all in the order in which they were taken
 * @param participants of the terms, by the id of their proposal
 */
public record Encumbrances(List<Encumbrance> all, Map<String, Set<String>> participants) {

  /** Nothing is held. */
  public static final Encumbrances NONE = new Encumbrances(List.of());

  public Encumbrances {
    all = List.copyOf(all);
    participants = Map.copyOf(participants);
  }

  /** Of terms whose participants are not known. */
  public Encumbrances(List<Encumbrance> all) {
    this(all, Map.of());
  }

  /**
   * What was taken before the proposal took its own, all of it if it holds nothing: who came later
   * never takes from who came first.
   */
  public Encumbrances heldBefore(String proposal) {
    return new Encumbrances(
        all.stream().takeWhile(one -> !proposal.equals(one.proposal())).toList(), participants);
  }

  /** What all but one proposal hold. */
  public Encumbrances ofOthersThan(String proposal) {
    return without(one -> proposal.equals(one.proposal()));
  }

  /** What the terms of all but one service hold. */
  public Encumbrances ofOtherServicesThan(String serviceCode) {
    return without(one -> serviceCode.equals(one.serviceCode()));
  }

  /**
   * The same, but of a service only what terms that continue it replace, from a year on; what its
   * terms hold of the years before stays theirs.
   */
  public Encumbrances ofOtherServicesThan(String serviceCode, Year from) {
    return without(one -> serviceCode.equals(one.serviceCode()) && !isBefore(from, one));
  }

  private static boolean isBefore(Year from, Encumbrance one) {
    return one.line().year().isBefore(from);
  }

  /**
   * What terms that continue a service need of each line beyond what its present terms hold.
   *
   * @param proposal of the terms that continue it
   * @param from the first year that they take from the present terms as a whole
   */
  public List<Encumbrance> beyond(
      String serviceCode, String proposal, List<Encumbrance> needed, Year from) {
    return needed.stream()
        .map(
            one ->
                isBefore(from, one)
                    ? Optional.of(one)
                    : one.less(heldBy(serviceCode, proposal, one.line())))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Money> heldBy(String serviceCode, String proposal, LineYear line) {
    return all.stream()
        .filter(one -> serviceCode.equals(one.serviceCode()) && !proposal.equals(one.proposal()))
        .filter(one -> one.line().equals(line))
        .map(Encumbrance::amount)
        .toList();
  }

  private Encumbrances without(Predicate<Encumbrance> own) {
    return new Encumbrances(all.stream().filter(own.negate()).toList(), participants);
  }

  /**
   * The same amounts; terms are named only where one of these holders may know of them: as the
   * instrument whose line it is, or as one that takes part in them.
   */
  public Encumbrances namedTo(Collection<String> holders) {
    return named(one -> holders.stream().anyMatch(holder -> concerns(one, holder)));
  }

  /** As {@link #namedTo}, where each of these instruments may know of them. */
  public Encumbrances namedToEach(Collection<String> instruments) {
    return named(one -> instruments.stream().allMatch(instrument -> concerns(one, instrument)));
  }

  private boolean concerns(Encumbrance one, String holder) {
    return one.line().instrument().equals(holder)
        || (one.proposal() != null
            && participants.getOrDefault(one.proposal(), Collections.emptySet()).contains(holder));
  }

  private Encumbrances named(Predicate<Encumbrance> known) {
    var shown = new ArrayList<>(all.stream().filter(known).toList());
    var rest = new LinkedHashMap<LineYear, Money>();
    all.stream()
        .filter(known.negate())
        .forEach(one -> rest.merge(one.line(), one.amount(), Money::add));
    rest.forEach((line, amount) -> shown.add(Encumbrance.unnamed(line, amount)));
    return new Encumbrances(shown, participants);
  }
}
