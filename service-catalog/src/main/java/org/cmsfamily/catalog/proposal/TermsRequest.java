package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new text of the terms. */
public record TermsRequest(@NotNull JsonNode terms, @Nullable @Size(max = 160) String actingAs) {}
