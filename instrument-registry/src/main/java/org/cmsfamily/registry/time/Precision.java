package org.cmsfamily.registry.time;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a date is known. */
public enum Precision {
  @JsonProperty("day")
  DAY,
  @JsonProperty("month")
  MONTH,
  @JsonProperty("year")
  YEAR
}
