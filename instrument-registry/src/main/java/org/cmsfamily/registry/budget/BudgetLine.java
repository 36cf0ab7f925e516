package org.cmsfamily.registry.budget;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.registry.text.Names;
import org.javamoney.moneta.Money;

/**
 * A line of a budget.
 *
 * @param amounts per year
 */
public record BudgetLine(String code, Names names, SortedMap<Integer, Money> amounts) {

  public BudgetLine {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }
}
