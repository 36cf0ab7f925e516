package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Takes an entry back by an entry of the opposite amount. */
public record ReversalRequest(
    @Nullable String reference,
    @Nullable String bookingDate,
    @Nullable String description,
    @Nullable String document,
    @Nullable String actingAs) {}
