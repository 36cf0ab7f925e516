package org.cmsfamily.registry.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body's rule says of the figures of a vote. */
public enum Judgement {
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("not-adopted")
  NOT_ADOPTED,
  /** There are no figures, or no rule, to judge by. */
  @JsonProperty("as-recorded")
  AS_RECORDED
}
