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

  /** The state of a debt; what was paid too much is open until it is paid back. */
  static PaymentState of(Money owed, Money paid) {
    if (owed.isEqualTo(paid)) {
      return PAID;
    }
    return paid.isPositive() && owed.isGreaterThan(paid) ? PART_PAID : OPEN;
  }
}
