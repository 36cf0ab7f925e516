package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a proposal stands. */
public enum ProposalStage {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("in-consultation")
  IN_CONSULTATION,
  @JsonProperty("agreed")
  AGREED,
  @JsonProperty("submitted")
  SUBMITTED,
  @JsonProperty("approved")
  APPROVED,
  @JsonProperty("rejected")
  REJECTED,
  @JsonProperty("withdrawn")
  WITHDRAWN;

  /** How its badge looks. */
  public String tone() {
    return switch (this) {
      case DRAFT, WITHDRAWN -> "calm";
      case IN_CONSULTATION, AGREED, SUBMITTED -> "soon";
      case APPROVED -> "good";
      case REJECTED -> "late";
    };
  }

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
