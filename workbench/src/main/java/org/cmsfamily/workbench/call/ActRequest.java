package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/** An act that needs nothing but the capacity that it is done in. */
public record ActRequest(@Nullable String actingAs) {}
