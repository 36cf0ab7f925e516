package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four goals of sharing services. Source: StC44 decision, P6. */
public enum Goal {
  @JsonProperty("fill-gaps")
  FILL_GAPS,
  @JsonProperty("reinforce-each-other")
  REINFORCE_EACH_OTHER,
  @JsonProperty("produce-efficiencies")
  PRODUCE_EFFICIENCIES,
  @JsonProperty("increase-output")
  INCREASE_OUTPUT
}
