package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** Why a proposal, or its terms, are taken back. */
public record WithdrawalRequest(
    @NotBlank @Size(max = 5000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
