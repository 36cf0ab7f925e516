package org.cmsfamily.registry.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** Why what was recorded by mistake is taken back. */
public record ReasonRequest(
    @NotBlank @Size(max = 4000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
