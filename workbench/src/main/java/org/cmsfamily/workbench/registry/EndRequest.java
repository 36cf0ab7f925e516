package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** The day on which an appointment ends. */
public record EndRequest(@Nullable String on, @Nullable String actingAs) {}
