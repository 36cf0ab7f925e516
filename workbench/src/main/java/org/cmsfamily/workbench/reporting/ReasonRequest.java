package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** An act that needs a reason. */
public record ReasonRequest(@Nullable String reason, @Nullable String actingAs) {}
