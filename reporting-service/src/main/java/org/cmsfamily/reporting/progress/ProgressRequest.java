package org.cmsfamily.reporting.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a programme officer sends of a quarter's progress. */
record ProgressRequest(
    @NotNull Quarter quarter,
    @NotBlank @Size(max = 500) String milestone,
    @NotBlank @Size(max = 10000) String narrative,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
