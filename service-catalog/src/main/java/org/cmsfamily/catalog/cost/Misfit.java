package org.cmsfamily.catalog.cost;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Parts that do not make the whole, or cannot.
 *
 * @param pointer where in the cost plan, as a JSON Pointer from the plan
 * @param year the budget year, or null when it is no matter of a year
 */
public record Misfit(String pointer, @Nullable Year year, String message) {}
