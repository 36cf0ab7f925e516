package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.jspecify.annotations.Nullable;

/** What a finance officer sends to correct a profile. */
record ProfileCorrectionRequest(
    @NotNull @Valid ExtractLayout layout,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    layout.check("/layout", violations);
  }
}
