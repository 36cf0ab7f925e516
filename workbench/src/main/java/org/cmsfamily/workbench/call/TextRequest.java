package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/** An act that says something. */
public record TextRequest(@Nullable String text, @Nullable String actingAs) {}
