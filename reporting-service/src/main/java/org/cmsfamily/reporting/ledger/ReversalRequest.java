package org.cmsfamily.reporting.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a finance officer sends to take an entry back. */
record ReversalRequest(
    @NotBlank @Size(max = 200) String reference,
    @NotNull LocalDate bookingDate,
    @NotBlank @Size(max = 2000) String description,
    @Nullable @Size(max = 2000) String document,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
