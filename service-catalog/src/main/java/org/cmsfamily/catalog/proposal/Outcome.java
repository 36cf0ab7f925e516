package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body's decision means for the terms before it. */
public enum Outcome {
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("approved-with-conditions")
  APPROVED_WITH_CONDITIONS,
  /** Of another text, which the body wrote itself. */
  @JsonProperty("approved-as-amended")
  APPROVED_AS_AMENDED,
  @JsonProperty("deferred")
  DEFERRED,
  @JsonProperty("rejected")
  REJECTED,
  @JsonProperty("returned")
  RETURNED;

  /** Whether the instrument may take part by the text that was before its body. */
  boolean approves() {
    return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
  }

  /** Whether the body will decide again. */
  boolean isDetour() {
    return this == DEFERRED || sendsBack();
  }

  /** Whether the terms are in consultation again, with what was committed to at its end. */
  boolean sendsBack() {
    return this == RETURNED || this == APPROVED_AS_AMENDED;
  }

  /** Whether a decision with this status, which adopts nothing, can say so. */
  boolean saidBy(String status) {
    return switch (this) {
      case REJECTED -> status.equals("rejected");
      case DEFERRED, RETURNED -> status.equals("deferred");
      case APPROVED, APPROVED_WITH_CONDITIONS, APPROVED_AS_AMENDED -> false;
    };
  }
}
