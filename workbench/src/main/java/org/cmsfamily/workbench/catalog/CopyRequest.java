package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What differs in a copy of a proposal's terms.
 *
 * @param serviceCode of the service that the copy is for
 * @param title theirs if null
 */
public record CopyRequest(
    @Nullable String serviceCode, @Nullable String title, int version, @Nullable String actingAs) {}
