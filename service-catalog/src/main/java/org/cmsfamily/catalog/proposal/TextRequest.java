package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** A text, such as a comment or an answer. */
public record TextRequest(
    @NotBlank @Size(max = 10_000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
