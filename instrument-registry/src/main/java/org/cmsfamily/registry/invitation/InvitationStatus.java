package org.cmsfamily.registry.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an invitation was answered. */
public enum InvitationStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("answered")
  ANSWERED,
  @JsonProperty("declined")
  DECLINED,
  @JsonProperty("lapsed")
  LAPSED
}
