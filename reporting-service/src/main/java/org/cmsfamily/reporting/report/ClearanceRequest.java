package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What an Executive Secretary sends to clear a report.
 *
 * @param revision the one that is cleared; null for the latest
 */
record ClearanceRequest(
    @Nullable @Positive Integer revision, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
