package org.cmsfamily.registry.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an answer must be reported back, or that it was not is a remark. */
public enum ReportingBack {
  @JsonProperty("required")
  REQUIRED,
  @JsonProperty("advisory")
  ADVISORY
}
