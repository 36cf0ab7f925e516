package org.cmsfamily.registry.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who has a login. */
public enum PersonKind {
  @JsonProperty("human")
  HUMAN,
  @JsonProperty("machine")
  MACHINE
}
