package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/**
 * What a decision becomes.
 *
 * @param adoptedOn the day of its adoption
 * @param on since when it is superseded, retired, rejected or deferred
 */
public record StatusRequest(
    @Nullable String status,
    @Nullable String adoptedOn,
    @Nullable String on,
    @Nullable String meeting,
    @Nullable String condition,
    @Nullable String citation,
    @Nullable String actingAs) {}
