package org.cmsfamily.reporting.ledger;

import org.cmsfamily.platform.money.Quarter;

/** Says where a payer's booking goes. */
public interface PostingQuarters {

  /** The quarter itself, or the first after it that the payer has not closed for the service. */
  Quarter openFrom(String service, String payer, Quarter quarter);
}
