package org.cmsfamily.platform.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of thing waits. */
public enum InboxType {
  @JsonProperty("appointment")
  APPOINTMENT,
  @JsonProperty("budget")
  BUDGET,
  @JsonProperty("decision")
  DECISION,
  @JsonProperty("family")
  FAMILY,
  @JsonProperty("invitation")
  INVITATION,
  @JsonProperty("transmittal")
  TRANSMITTAL,
  @JsonProperty("proposal")
  PROPOSAL,
  @JsonProperty("service")
  SERVICE,
  @JsonProperty("entries")
  ENTRIES,
  @JsonProperty("finding")
  FINDING,
  @JsonProperty("payment")
  PAYMENT,
  @JsonProperty("quarter")
  QUARTER,
  @JsonProperty("report")
  REPORT,
  @JsonProperty("settlement")
  SETTLEMENT
}
