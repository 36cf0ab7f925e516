package org.cmsfamily.registry.instrument;

import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument came about.
 *
 * @param concludedAt the place
 * @param inForce entry into force; of an MOU: since when it is in effect
 */
public record Milestones(
    @Nullable PublishedDate concluded,
    @Nullable String concludedAt,
    @Nullable PublishedDate openedForSignature,
    @Nullable PublishedDate inForce,
    @Nullable String depositary) {}
