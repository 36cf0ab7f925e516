package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a decision relates to another.
 *
 * @param target the other's key, or its name if it is external
 * @param external whether it is outside the registry
 * @param provision the number of the provision that says so
 */
public record Relation(
    @NotNull RelationType type,
    @NotNull @Size(min = 1, max = 200) String target,
    @Nullable Boolean external,
    @Nullable @Size(max = 20) String provision,
    @Nullable @Size(max = 4000) String note) {}
