package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a participant's own body resolved on a service. It binds that instrument alone: a service is
 * suspended, resumed or closed when all who take part have resolved so; one body puts it under
 * review, until it resolves to resume. Source: StC44 decision, P1 and P8.
 *
 * @param decision the key of that body's decision
 * @param on the first day of a suspension, of a review or of what follows them; the last day of the
 *     service, or of the instrument in it
 * @param text how the exit terms are settled, or why
 * @param by the capacity in which it was recorded
 * @param effectiveOn since when it has effect; null while it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Resolution(
    Kind kind,
    String instrument,
    String body,
    String decision,
    LocalDate on,
    @Nullable String text,
    LocalDate recordedOn,
    String by,
    String person,
    @Nullable LocalDate effectiveOn) {

  /** What was resolved. */
  public enum Kind {
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("suspend")
    SUSPEND,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("withdraw")
    WITHDRAW
  }

  /** It has no effect: it waits for its day or for others, or its decision has fallen. */
  boolean open() {
    return effectiveOn == null;
  }

  Resolution effectiveOn(@Nullable LocalDate day) {
    return new Resolution(kind, instrument, body, decision, on, text, recordedOn, by, person, day);
  }
}
