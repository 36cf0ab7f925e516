package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** An instrument that takes part in the service, and the secretariat that works for it. */
public record Participant(
    @NotNull @Code String instrument, @NotNull @Code String secretariat, @NotNull Role role) {

  /** Who drafts and leads, and who takes part. */
  public enum Role {
    @JsonProperty("lead")
    LEAD,
    @JsonProperty("partner")
    PARTNER
  }
}
