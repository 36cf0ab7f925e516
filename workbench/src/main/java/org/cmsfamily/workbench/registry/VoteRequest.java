package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * How a body came to a decision to be recorded.
 *
 * @param subject on which it decided
 * @param objections how many objected, to a consensus or by the closing date
 */
public record VoteRequest(
    @Nullable String subject,
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstaining,
    @Nullable Integer present,
    @Nullable Integer members,
    @Nullable Integer objections) {}
