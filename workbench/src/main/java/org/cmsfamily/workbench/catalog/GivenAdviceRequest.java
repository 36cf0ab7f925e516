package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Gives advice on one version.
 *
 * @param opinion as the service writes it; null if none was chosen
 */
public record GivenAdviceRequest(
    @Nullable Integer version,
    @Nullable String opinion,
    @Nullable String text,
    @Nullable String actingAs) {}
