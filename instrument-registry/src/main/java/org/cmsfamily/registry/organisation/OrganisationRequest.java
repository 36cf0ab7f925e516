package org.cmsfamily.registry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/** An organisation as the steward registers it. */
public record OrganisationRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String family,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Valid Names names,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  Organisation toOrganisation() {
    return new Organisation(code, family, names, 1);
  }
}
