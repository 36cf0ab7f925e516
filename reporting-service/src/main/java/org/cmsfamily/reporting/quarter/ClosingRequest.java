package org.cmsfamily.reporting.quarter;

import org.jspecify.annotations.Nullable;

/** What a finance officer sends to close a quarter: the capacity, if several allow it. */
record ClosingRequest(@Nullable String actingAs) {}
