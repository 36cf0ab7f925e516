package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Closes a quarter for one participant.
 *
 * @param empty that nothing was booked, and nothing is missing
 */
public record ClosingRequest(@Nullable Boolean empty, @Nullable String actingAs) {}
