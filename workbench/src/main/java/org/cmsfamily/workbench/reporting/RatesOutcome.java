package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** What a file of rates came to. */
public record RatesOutcome(
    @Nullable String batch, int lines, int accepted, int corrected, int alreadyKnown) {}
