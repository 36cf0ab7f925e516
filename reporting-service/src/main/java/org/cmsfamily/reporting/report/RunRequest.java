package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the reporting job sends.
 *
 * @param body null for every body that a service of the family reports to
 */
record RunRequest(
    @NotBlank @Size(max = 160) String family,
    @NotNull Period period,
    @Nullable @Size(max = 160) String body,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
