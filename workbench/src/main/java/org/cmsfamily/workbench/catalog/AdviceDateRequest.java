package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Asks for advice until a day. */
public record AdviceDateRequest(@Nullable String by, @Nullable String actingAs) {}
