package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * That a condition is met.
 *
 * @param provision the number of the provision that sets it; null for that of the adoption
 */
public record ConditionMetRequest(
    @Nullable String provision, @Nullable String on, @Nullable String actingAs) {}
