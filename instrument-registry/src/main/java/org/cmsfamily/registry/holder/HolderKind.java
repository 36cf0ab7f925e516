package org.cmsfamily.registry.holder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of things for which a role can be held. */
public enum HolderKind {
  @JsonProperty("instrument")
  INSTRUMENT,
  @JsonProperty("body")
  BODY,
  @JsonProperty("secretariat")
  SECRETARIAT,
  @JsonProperty("organisation")
  ORGANISATION,
  @JsonProperty("family")
  FAMILY
}
