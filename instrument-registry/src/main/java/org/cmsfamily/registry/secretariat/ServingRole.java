package org.cmsfamily.registry.secretariat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what a secretariat serves an instrument. */
public enum ServingRole {
  @JsonProperty("permanent")
  PERMANENT,
  @JsonProperty("interim")
  INTERIM,
  /** Never decides where an instrument is based. */
  @JsonProperty("coordination")
  COORDINATION
}
