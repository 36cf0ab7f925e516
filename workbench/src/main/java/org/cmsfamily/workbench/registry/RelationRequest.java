package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * That a decision to be recorded relates to another.
 *
 * @param target the other's key, or its name if it is outside the registry
 */
public record RelationRequest(
    @Nullable String type, @Nullable String target, boolean external, @Nullable String note) {}
