package org.cmsfamily.platform.request;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An act that needs nothing but its capacity.
 *
 * @param actingAs the capacity, such as {@code AEWA:executive-secretary}; needed only if the actor
 *     holds several that allow the act
 */
public record ActRequest(@Nullable @Size(max = 160) String actingAs) implements Request {}
