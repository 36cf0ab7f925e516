package org.cmsfamily.catalog.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * That an instrument takes part in a service that runs already.
 *
 * @param decision the key of the decision of its own body by which it does
 */
public record ParticipationRequest(
    @NotNull @Size(min = 1, max = 160) String decision, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
