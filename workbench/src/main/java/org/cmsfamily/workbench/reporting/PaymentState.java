package org.cmsfamily.workbench.reporting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a debt is paid. */
public enum PaymentState {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("part-paid")
  PART_PAID,
  @JsonProperty("paid")
  PAID;

  /** How its badge looks. */
  public String tone() {
    return this == PAID ? "good" : "soon";
  }
}
