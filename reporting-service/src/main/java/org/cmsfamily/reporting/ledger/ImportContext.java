package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.rate.RateTable;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * All that a payer's ledger file is judged against, as it stands before it.
 *
 * @param source family, payer and source system of the file
 * @param reportingCurrency the family's
 * @param today the business date: nothing is booked ahead
 * @param services by code
 * @param instruments codes
 * @param known entries of this payer and source system that the file names, and what reverses them
 * @param keys the keys that those of them were booked with, by id
 * @param quarters where a booking goes whose quarter is closed
 */
record ImportContext(
    ImportSource source,
    String reportingCurrency,
    LocalDate today,
    Map<String, ServiceFacts> services,
    Set<String> instruments,
    RateTable rates,
    KnownEntries known,
    Map<String, ApportionmentKey> keys,
    PostingQuarters quarters) {

  String family() {
    return source.family();
  }

  String payer() {
    return source.payer();
  }

  Optional<ServiceFacts> service(String code) {
    return Optional.ofNullable(services.get(code));
  }

  Quarter bookedIn(ServiceFacts service, Quarter quarter) {
    return quarters.openFrom(service.code(), payer(), quarter);
  }
}
