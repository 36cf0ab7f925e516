package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** The fingerprint signed. */
public record SignatureRequest(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{sha-256-form}") String fingerprint,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
