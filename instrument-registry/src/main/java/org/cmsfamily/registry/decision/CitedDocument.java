package org.cmsfamily.registry.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A published document, named so that everybody can check that it is the same one.
 *
 * @param sha256 of its bytes
 * @param address where it is published; null if it is attached to the decision
 */
public record CitedDocument(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{pattern.sha-256}") String sha256,
    @Nullable @Pattern(regexp = "https?://[^\\s]{1,1990}", message = "{pattern.web-address}")
        String address) {}
