package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** A subject that a body may decide on. */
public record CompetenceRequest(
    @Nullable String subject,
    @Nullable String since,
    @Nullable String decision,
    @Nullable String source,
    @Nullable String actingAs) {}
