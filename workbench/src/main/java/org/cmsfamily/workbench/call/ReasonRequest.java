package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/** An act that needs a reason. */
public record ReasonRequest(@Nullable String reason, @Nullable String actingAs) {}
