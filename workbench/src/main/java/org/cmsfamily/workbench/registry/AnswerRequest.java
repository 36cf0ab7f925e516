package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * How an invitation is answered.
 *
 * @param outcome answered or declined
 * @param decision the addressee's own
 */
public record AnswerRequest(
    @Nullable String outcome, @Nullable String decision, @Nullable String actingAs) {}
