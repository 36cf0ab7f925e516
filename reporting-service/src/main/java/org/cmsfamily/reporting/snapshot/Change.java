package org.cmsfamily.reporting.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * What differs from the revision before.
 *
 * @param figure JSON Pointer into the report
 * @param before as plain text; null if it was not there
 * @param after as plain text; null if it is gone
 */
public record Change(String figure, @Nullable String before, @Nullable String after) {}
