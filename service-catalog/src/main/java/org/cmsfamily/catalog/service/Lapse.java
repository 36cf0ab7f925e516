package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that terms rest on and that no longer holds.
 *
 * @param instrument which can no longer be said to take part by it
 * @param decision the key of the decision that is no longer in force, where it is one
 * @param text for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lapse(String instrument, Kind kind, @Nullable String decision, String text) {

  /** What has lapsed. */
  public enum Kind {
    @JsonProperty("approval")
    APPROVAL,
    @JsonProperty("mandate")
    MANDATE,
    @JsonProperty("budget")
    BUDGET
  }

  /** The same thing has lapsed, however it is said that day. */
  boolean isSameAs(Lapse other) {
    return withText("").equals(other.withText(""));
  }

  private Lapse withText(String other) {
    return new Lapse(instrument, kind, decision, other);
  }
}
