package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a registrar sends when the body has noted a report. */
record NotingRequest(
    @NotBlank @Size(max = 160) String decision, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
