package org.cmsfamily.registry.instrument;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * How many take part.
 *
 * @param kind parties, signatories, range States
 * @param asOf when they were counted
 */
public record Participation(
    @NotNull @Size(min = 1, max = 60) String kind,
    @NotNull @Min(0) @Max(1000) Integer count,
    @Nullable PublishedDate asOf) {}
