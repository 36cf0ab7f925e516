package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** Why a signature is taken back, if that is to be said. */
public record SignatureWithdrawalRequest(
    @Nullable @Size(max = 5000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
