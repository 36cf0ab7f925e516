package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** Why a record that does not count is taken back. */
public record RetractionRequest(
    @NotBlank @Size(max = 4000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
