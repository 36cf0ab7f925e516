package org.cmsfamily.registry.request;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An act that needs nothing but its capacity. */
public record ActRequest(@Nullable @Size(max = 160) String actingAs) implements Request {}
