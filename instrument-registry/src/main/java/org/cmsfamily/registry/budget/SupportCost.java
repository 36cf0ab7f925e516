package org.cmsfamily.registry.budget;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether amounts hold the programme support cost. */
public enum SupportCost {
  @JsonProperty("included")
  INCLUDED,
  @JsonProperty("excluded")
  EXCLUDED
}
