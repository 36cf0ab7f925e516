package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.cmsfamily.reporting.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the reporting job sends.
 *
 * @param body null for every body that a service of the family reports to
 */
record RunRequest(
    @NotBlank String family,
    @NotNull Period period,
    @Nullable String body,
    @Nullable String actingAs) {}
