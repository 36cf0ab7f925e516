package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Terms to try; they are never stored. */
public record ScreeningRequest(
    @NotNull @Size(min = 1, max = 64) String family, @NotNull JsonNode terms) {}
