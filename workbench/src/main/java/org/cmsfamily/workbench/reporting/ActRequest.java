package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** An act that needs nothing but the capacity. */
public record ActRequest(@Nullable String actingAs) {}
