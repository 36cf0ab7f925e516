package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first text of a proposal's terms. */
public record ProposalRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull JsonNode terms,
    @Nullable @Size(max = 160) String actingAs) {}
