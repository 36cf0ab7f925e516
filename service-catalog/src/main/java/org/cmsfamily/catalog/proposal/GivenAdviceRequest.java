package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The adviser's advice on a version. */
public record GivenAdviceRequest(
    @NotNull @Positive Integer version,
    @NotNull Opinion opinion,
    @NotBlank @Size(max = 10_000) String text,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
