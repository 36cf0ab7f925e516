package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.Nullable;

/** An act that says something. */
public record TextRequest(@Nullable String text, @Nullable String actingAs) {}
