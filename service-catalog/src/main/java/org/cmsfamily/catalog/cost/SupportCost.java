package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether amounts hold the programme support cost; the two never stand in one comparison. */
public enum SupportCost {
  @JsonProperty("included")
  INCLUDED,
  @JsonProperty("excluded")
  EXCLUDED
}
