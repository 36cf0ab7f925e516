package org.cmsfamily.catalog.safeguard;

import org.cmsfamily.catalog.cost.LineYear;
import org.javamoney.moneta.Money;

/**
 * Money that an instrument's own body provides for a year.
 *
 * @param adopted all that stands there, in its own currency
 * @param released that a decision releases it; else it stands in a line of a budget
 * @param part how much of it counts for a service that runs for part of the year
 */
record Source(LineYear line, boolean released, Money adopted, Money part) {

  String currency() {
    return adopted.getCurrency().getCurrencyCode();
  }
}
