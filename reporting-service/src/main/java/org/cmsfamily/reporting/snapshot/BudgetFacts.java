package org.cmsfamily.reporting.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A budget as the registry publishes it, as far as a figure rests on it.
 *
 * @param adoptedBy the decision's key
 * @param adopted whether that decision counts and the budget is confirmed
 */
public record BudgetFacts(
    String code,
    String instrument,
    String period,
    @Nullable String adoptedBy,
    @Nullable Boolean adopted) {}
