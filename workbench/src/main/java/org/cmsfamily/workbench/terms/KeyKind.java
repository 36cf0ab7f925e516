package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A kind of apportionment key. */
public enum KeyKind {
  @JsonProperty("equal")
  EQUAL,
  @JsonProperty("fixed")
  FIXED,
  @JsonProperty("assessed-contribution")
  ASSESSED_CONTRIBUTION,
  @JsonProperty("parties")
  PARTIES,
  @JsonProperty("measured-use")
  MEASURED_USE;

  /** Its name at the service. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
