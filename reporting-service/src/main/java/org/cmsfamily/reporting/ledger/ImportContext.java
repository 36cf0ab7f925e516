package org.cmsfamily.reporting.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.rate.RateTable;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * All that a payer's ledger file is judged against, as it stands before it.
 *
 * @param family whose services, instruments and rates these are
 * @param payer whose fund was charged
 * @param sourceSystem the accounting system that gives the references
 * @param reportingCurrency the family's
 * @param services by code
 * @param instruments codes
 * @param known entries of this payer and source system, by reference, of those that the file names
 * @param reversed ids of those of them that are reversed already
 * @param keys the keys that those of them were booked with, by id
 * @param quarters where a booking goes whose quarter is closed
 */
record ImportContext(
    String family,
    String payer,
    String sourceSystem,
    String reportingCurrency,
    Map<String, ServiceFacts> services,
    Set<String> instruments,
    RateTable rates,
    Map<String, LedgerEntry> known,
    Set<String> reversed,
    Map<String, ApportionmentKey> keys,
    PostingQuarters quarters) {

  Optional<ServiceFacts> service(String code) {
    return Optional.ofNullable(services.get(code));
  }

  @Nullable LedgerEntry known(String reference) {
    return known.get(reference);
  }

  Quarter bookedIn(ServiceFacts service, Quarter quarter) {
    return quarters.openFrom(service.code(), payer, quarter);
  }
}
