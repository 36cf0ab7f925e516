package org.cmsfamily.reporting.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What an Executive Secretary sends to explain a finding. */
record ExplanationRequest(
    @NotBlank @Size(max = 5000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
