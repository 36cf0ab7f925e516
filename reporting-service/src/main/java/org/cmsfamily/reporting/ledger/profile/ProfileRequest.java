package org.cmsfamily.reporting.ledger.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.jspecify.annotations.Nullable;

/** What a finance officer sends to save a profile. */
record ProfileRequest(
    @NotBlank @Size(max = 160) String family,
    @NotBlank @Size(max = 160) String payer,
    @NotNull @Pattern(regexp = SOURCE_SYSTEM) String sourceSystem,
    @NotNull @Valid ExtractLayout layout,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** How a source system is named. */
  static final String SOURCE_SYSTEM = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}";

  @Override
  public void check(Violations violations) {
    layout.check("/layout", violations);
  }
}
