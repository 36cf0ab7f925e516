package org.cmsfamily.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.rate.Rates;
import org.cmsfamily.reporting.replica.Instruments;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Gathers what a ledger file is judged against. */
@ApplicationScoped
class ImportContextLoader {

  private final Replicas replicas;
  private final Instruments instruments;
  private final Rates rates;
  private final Ledger ledger;
  private final PostingGroups groups;
  private final PostingQuarters quarters;
  private final BusinessCalendar calendar;

  ImportContextLoader(
      Replicas replicas,
      Instruments instruments,
      Rates rates,
      Ledger ledger,
      PostingGroups groups,
      PostingQuarters quarters,
      BusinessCalendar calendar) {
    this.replicas = replicas;
    this.instruments = instruments;
    this.rates = rates;
    this.ledger = ledger;
    this.groups = groups;
    this.quarters = quarters;
    this.calendar = calendar;
  }

  /**
   * The books as they stand.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the payer in it, is not
   *     known here
   */
  ImportContext of(ImportSource source, LedgerFile ledgerFile) {
    var family = replicas.get(ReportingReplicas.FAMILIES, source.family());
    var codes = mustBeOfTheFamily(source);
    var known =
        new KnownEntries(
            ledger.withReferences(source.payer(), source.sourceSystem(), ledgerFile.references()));
    return new ImportContext(
        source,
        family.reportingCurrency(),
        calendar.today(source.family()),
        services(source),
        codes,
        rates.of(source.family()),
        known,
        keys(known.all()),
        quarters);
  }

  /**
   * The family's instruments, among them the payer.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 if the family, or the payer in it, is not
   *     known here
   */
  Set<String> mustBeOfTheFamily(ImportSource source) {
    var codes = instruments.of(source.family());
    if (!codes.contains(source.payer())) {
      throw PlatformProblems.notKnownYet(
          "Instrument %s of %s".formatted(source.payer(), source.family()));
    }
    return codes;
  }

  /** The services that the family has and the payer may see, by code. */
  SortedMap<String, ServiceFacts> services(ImportSource source) {
    var services = new TreeMap<String, ServiceFacts>();
    for (var service : replicas.list(ReportingReplicas.SERVICES, source.family())) {
      if (service.isSeenBy(source.payer())) {
        services.put(service.code(), service);
      }
    }
    return services;
  }

  private Map<String, ApportionmentKey> keys(Collection<LedgerEntry> entries) {
    var ids = new HashSet<String>();
    entries.forEach(entry -> ids.add(entry.group()));
    var keys = new HashMap<String, ApportionmentKey>();
    for (var group : groups.withIds(ids)) {
      var key = group.key();
      if (key != null) {
        keys.put(key.id(), key);
      }
    }
    return keys;
  }
}
