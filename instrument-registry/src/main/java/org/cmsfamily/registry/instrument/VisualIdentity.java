package org.cmsfamily.registry.instrument;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument shows itself. Source: StC44 decision, P9, which wants it preserved.
 *
 * @param displayName the name on its outputs
 * @param emblem where its emblem is found, or what it shows
 * @param colour as {@code #rrggbb}
 */
public record VisualIdentity(
    @NotNull @Size(min = 1, max = 200) String displayName,
    @Nullable @Size(max = 1000) String emblem,
    @Nullable @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "{pattern.colour}") String colour) {}
