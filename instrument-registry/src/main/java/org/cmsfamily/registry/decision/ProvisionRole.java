package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in a decision a provision stands; its verb need not agree. */
public enum ProvisionRole {
  @JsonProperty("preamble")
  PREAMBLE,
  @JsonProperty("operative")
  OPERATIVE
}
