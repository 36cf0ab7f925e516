package org.cmsfamily.registry.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A name or title in the working languages.
 *
 * @param en English; what stands where another language has none
 * @param fr French, if an official one was found
 * @param es Spanish, if an official one was found
 */
public record Names(
    @NotBlank @Size(max = 600) String en,
    @Nullable @Size(max = 600) String fr,
    @Nullable @Size(max = 600) String es) {}
