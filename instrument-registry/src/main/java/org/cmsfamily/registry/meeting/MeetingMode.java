package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a body met, in the words that meetings are published with. */
public enum MeetingMode {
  @JsonProperty("in person")
  IN_PERSON("in person"),
  @JsonProperty("online")
  ONLINE("online"),
  @JsonProperty("hybrid")
  HYBRID("hybrid"),
  /** Between sessions; start and end are the opening and closing date. */
  @JsonProperty("written procedure (silence)")
  WRITTEN_PROCEDURE("written procedure (silence)"),
  @JsonProperty("not stated")
  NOT_STATED("not stated");

  private final String words;

  MeetingMode(String words) {
    this.words = words;
  }

  /** As the wire has it. */
  public String words() {
    return words;
  }
}
