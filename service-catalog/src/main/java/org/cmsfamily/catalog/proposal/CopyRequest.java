package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cmsfamily.catalog.cost.Wording;
import org.cmsfamily.catalog.terms.Code;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What differs in a copy of a proposal's terms.
 *
 * @param serviceCode the code of the service that the copy is for
 * @param title in the language of the terms; theirs, if none is given
 * @param version the number of the text that is copied; the current one, if none is given
 */
public record CopyRequest(
    @NotNull @Code String serviceCode,
    @Nullable @Size(max = 4000) @Wording String title,
    @Nullable @Min(1) Integer version,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  public CopyRequest {
    title = Wording.Form.optional(title);
  }
}
