package org.cmsfamily.catalog.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a body resolved on a service, as its registrar enters it.
 *
 * @param decision the key of the body's decision
 * @param on the first day of a suspension or of what follows it; else the last day
 * @param text how the exit terms are settled, or why
 */
public record ResolutionRequest(
    Resolution.@NotNull Kind kind,
    @NotNull @Size(min = 1, max = 160) String decision,
    @NotNull LocalDate on,
    @Nullable @Size(max = 5000) String text,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
