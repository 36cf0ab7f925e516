package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.Nullable;

/** Agrees to exactly the terms of a fingerprint. */
public record SignatureRequest(@Nullable String fingerprint, @Nullable String actingAs) {}
