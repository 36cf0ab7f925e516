package org.cmsfamily.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What somebody sends who takes back what the own office said. */
public record WithdrawalRequest(
    @NotBlank @Size(max = 2000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
