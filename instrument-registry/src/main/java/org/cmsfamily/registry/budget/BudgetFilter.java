package org.cmsfamily.registry.budget;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets a list shows.
 *
 * @param family the family's code
 * @param instrument the instrument's code
 */
public record BudgetFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable String instrument) {}
