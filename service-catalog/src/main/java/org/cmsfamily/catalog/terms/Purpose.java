package org.cmsfamily.catalog.terms;

import org.jspecify.annotations.Nullable;

/**
 * A goal that the service serves.
 *
 * @param indicator by what it is measured; null in a draft that does not say yet
 */
public record Purpose(Goal goal, @Nullable Indicator indicator) {}
