package org.cmsfamily.reporting.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.javamoney.moneta.Money;

/** How far what is owed for a quarter was paid; only confirmed payments count. */
public enum PaymentState {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("part-paid")
  PART_PAID,
  @JsonProperty("paid")
  PAID;

  /** The state of a debt. */
  static PaymentState of(Money owed, Money paid) {
    if (!owed.isGreaterThan(paid)) {
      return PAID;
    }
    return paid.isPositive() ? PART_PAID : OPEN;
  }
}
