package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a body met, in the words that meetings are published with. */
public enum MeetingMode {
  @JsonProperty("in person")
  IN_PERSON,
  @JsonProperty("online")
  ONLINE,
  @JsonProperty("hybrid")
  HYBRID,
  /** Between sessions; start and end are the opening and closing date. */
  @JsonProperty("written procedure (silence)")
  WRITTEN_PROCEDURE,
  @JsonProperty("not stated")
  NOT_STATED
}
