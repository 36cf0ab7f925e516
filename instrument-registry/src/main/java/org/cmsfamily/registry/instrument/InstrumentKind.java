package org.cmsfamily.registry.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an instrument is; whether it binds is a fact of its own. */
public enum InstrumentKind {
  @JsonProperty("convention")
  CONVENTION,
  @JsonProperty("agreement")
  AGREEMENT,
  @JsonProperty("mou")
  MOU,
  @JsonProperty("initiative")
  INITIATIVE
}
