package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Gives advice on one version.
 *
 * @param opinion as the service writes it; null if none was chosen
 */
public record GivenAdviceRequest(
    int version, @Nullable String opinion, @Nullable String text, String actingAs) {}
