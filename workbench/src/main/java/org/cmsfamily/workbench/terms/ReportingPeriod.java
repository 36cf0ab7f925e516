package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How often a service reports. */
public enum ReportingPeriod {
  @JsonProperty("quarter")
  QUARTER,
  @JsonProperty("half-year")
  HALF_YEAR,
  @JsonProperty("year")
  YEAR;

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
