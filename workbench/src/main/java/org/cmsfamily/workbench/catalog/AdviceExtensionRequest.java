package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Says that advice holds for a later version, too. */
public record AdviceExtensionRequest(@Nullable Integer version, @Nullable String actingAs) {}
