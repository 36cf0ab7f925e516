package org.cmsfamily.reporting.quarter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a finance officer sends to restate a quarter. */
record RestatementRequest(
    @NotBlank @Size(max = 2000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
