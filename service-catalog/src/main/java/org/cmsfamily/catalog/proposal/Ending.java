package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature, a submission or an approval holds no more: it was taken back, or the terms were
 * returned. What it ended stays on record.
 *
 * @param number of the proposal's signatures, submissions or approvals, counted from 1
 * @param by the capacity in which it was ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Ending(
    What what,
    int number,
    String instrument,
    String fingerprint,
    LocalDate on,
    String by,
    String person,
    @Nullable String reason) {

  Withdrawal withdrawal() {
    return new Withdrawal(reason == null ? "" : reason, by, on);
  }

  /** What can end. */
  enum What {
    @JsonProperty("signature")
    SIGNATURE,
    @JsonProperty("submission")
    SUBMISSION,
    @JsonProperty("approval")
    APPROVAL
  }
}
