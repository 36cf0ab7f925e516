package org.cmsfamily.reporting.rate;

import java.time.LocalDate;

/** There is no rate of a currency on a day; it is never guessed. */
public final class NoRateInForce extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoRateInForce(String currency, LocalDate on) {
    super("There is no rate for %s in force on %s".formatted(currency, on));
  }
}
