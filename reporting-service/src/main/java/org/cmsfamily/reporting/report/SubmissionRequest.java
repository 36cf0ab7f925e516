package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What an Executive Secretary sends to put a report before a meeting of the body. */
record SubmissionRequest(
    @NotBlank @Size(max = 160) String meeting, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
