package org.cmsfamily.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * What an Executive Secretary sends to clear a report.
 *
 * @param revision the one that is cleared; null for the latest
 */
record ClearanceRequest(@Nullable Integer revision, @Nullable String actingAs) {}
