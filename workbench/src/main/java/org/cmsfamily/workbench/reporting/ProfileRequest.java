package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** A first profile of a payer's accounting system. */
public record ProfileRequest(
    String family,
    @Nullable String payer,
    @Nullable String sourceSystem,
    ExtractLayout layout,
    @Nullable String actingAs) {}
