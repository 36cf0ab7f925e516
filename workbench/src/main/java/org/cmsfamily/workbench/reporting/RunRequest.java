package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** Which reports are to be issued: of a period, or between two meetings. */
public record RunRequest(
    String family,
    @Nullable String period,
    @Nullable String body,
    @Nullable String since,
    @Nullable String until,
    @Nullable String actingAs) {}
