package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How sure voluntary income is. */
public enum IncomeStatus {
  @JsonProperty("signed-agreement")
  SIGNED_AGREEMENT,
  @JsonProperty("received")
  RECEIVED,
  @JsonProperty("pledged")
  PLEDGED;

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
