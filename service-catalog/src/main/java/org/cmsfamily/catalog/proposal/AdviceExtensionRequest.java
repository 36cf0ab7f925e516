package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The version that the newest advice holds for, too. */
public record AdviceExtensionRequest(
    @NotNull @Positive Integer version, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
