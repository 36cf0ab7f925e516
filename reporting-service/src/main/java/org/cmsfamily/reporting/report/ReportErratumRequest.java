package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What is wrong in a noted report, and how it should read. */
record ReportErratumRequest(
    @NotBlank @Size(max = 4000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
