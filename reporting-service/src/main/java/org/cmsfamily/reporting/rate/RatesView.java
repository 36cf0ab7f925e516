package org.cmsfamily.reporting.rate;

import org.jspecify.annotations.Nullable;

/**
 * What a file of rates came to.
 *
 * @param batch null when all of it was known
 */
record RatesView(@Nullable String batch, int accepted, int alreadyKnown) {}
