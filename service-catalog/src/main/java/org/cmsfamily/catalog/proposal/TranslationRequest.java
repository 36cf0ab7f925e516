package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** A title in a further language, BCP 47. */
public record TranslationRequest(
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
    @NotBlank @Size(max = 1000) String title,
    Translation.@NotNull Status status,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  Translation translation() {
    return new Translation(language, title, status);
  }
}
