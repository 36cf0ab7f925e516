package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What is wrong in a published decision, and how it should read. */
public record ErratumRequest(
    @NotBlank @Size(max = 4000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
