package org.cmsfamily.reporting.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a finance officer sends to undo an import. */
record UndoRequest(
    @NotBlank @Size(max = 2000) String reason, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
