package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;

/** Tells where a payer's booking goes. */
public interface BookingQuarters {

  /** The quarter itself, or the first after it that the payer has not closed for the service. */
  Quarter openFrom(String service, String payer, Quarter quarter);
}
