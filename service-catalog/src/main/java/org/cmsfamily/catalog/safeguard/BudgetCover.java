package org.cmsfamily.catalog.safeguard;

import java.util.List;
import org.javamoney.moneta.Money;

/**
 * What an instrument's own body really provides in a budget year for what the service replaces.
 *
 * @param amount what adopted budgets and releasing decisions give, never more than the terms count
 * @param overstated what the terms count beyond it
 * @param missing what is not known about it
 */
record BudgetCover(Money amount, Money overstated, List<String> missing) {}
