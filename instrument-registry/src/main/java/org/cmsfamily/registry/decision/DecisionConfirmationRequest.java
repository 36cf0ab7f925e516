package org.cmsfamily.registry.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation of what a decision's record says now.
 *
 * @param document the published document that it was compared with; only the Chair of the body
 *     confirms without one
 */
public record DecisionConfirmationRequest(
    @Nullable @Valid CitedDocument document, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
