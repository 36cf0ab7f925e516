package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether the programme support cost is in the amounts. */
public enum SupportCost {
  @JsonProperty("included")
  INCLUDED,
  @JsonProperty("excluded")
  EXCLUDED;

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
