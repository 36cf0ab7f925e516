package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Records what a body decided about a service; words as the service writes them. */
public record ResolutionRequest(
    @Nullable String kind,
    @Nullable String decision,
    @Nullable String on,
    @Nullable String text,
    @Nullable String actingAs) {}
