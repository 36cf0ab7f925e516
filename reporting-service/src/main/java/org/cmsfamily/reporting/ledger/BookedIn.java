package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;

/** How many entries of a service are booked where. */
record BookedIn(String service, Quarter quarter, Quarter concerns, int count) {

  BookedIn and(BookedIn other) {
    return new BookedIn(service, quarter, concerns, count + other.count);
  }
}
