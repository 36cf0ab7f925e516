package org.cmsfamily.catalog.safeguard;

import java.util.List;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.javamoney.moneta.Money;

/**
 * What an instrument's own body really provides in a budget year for what the service replaces, in
 * the plan's currency.
 *
 * @param amount what adopted budgets and releasing decisions give, never more than the terms count
 *     and less what others hold
 * @param overstated what the terms count beyond it
 * @param undecided by how much lines must rise still, on which no competent body has decided
 * @param heldByOthers how much of what the terms count the terms of others hold
 * @param takes of which source how much, in the order of the terms
 * @param others what others hold of these sources
 * @param missing what is not known about it, with pointers to the terms
 * @param notes what explains it
 */
record BudgetCover(
    Money amount,
    Money overstated,
    Money undecided,
    Money heldByOthers,
    List<Take> takes,
    List<Encumbrance> others,
    List<Violation> missing,
    List<Text> notes) {

  /**
   * Money of one source.
   *
   * @param amount in the plan's currency
   * @param free what nobody else holds of the source, in its own currency
   */
  record Take(Source source, Money amount, Money free) {}

  BudgetCover {
    takes = List.copyOf(takes);
    others = List.copyOf(others);
    missing = List.copyOf(missing);
    notes = List.copyOf(notes);
  }

  /** What explains it. */
  Text[] explained() {
    return notes.toArray(Text[]::new);
  }
}
