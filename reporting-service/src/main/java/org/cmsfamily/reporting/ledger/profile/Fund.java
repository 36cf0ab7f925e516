package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a fund's lines are of.
 *
 * @param service its code
 * @param borneBy an instrument, or {@code key}: the service's key splits them
 */
public record Fund(
    @NotBlank @Size(max = 160) String service, @NotBlank @Size(max = 160) String borneBy) {}
