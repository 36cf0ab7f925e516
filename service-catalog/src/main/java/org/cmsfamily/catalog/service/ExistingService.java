package org.cmsfamily.catalog.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.terms.FixedTerms;

/**
 * A service that is recorded as one that runs already: it begins here once the registrar of every
 * participant has named the decision by which it takes part. Source: domain, service; P1.
 */
record ExistingService(Service service) {

  /**
   * Recorded by its lead.
   *
   * @param demonstration whether a decision that it rests on is no real one
   */
  static Service recorded(
      String id,
      String family,
      FixedTerms text,
      ApprovedBy lead,
      Existing existing,
      boolean demonstration) {
    var terms = text.terms();
    var titles = new TreeMap<String, String>();
    titles.put(terms.originalLanguage(), terms.title());
    var decisions = new TreeSet<>(terms.supports().decisions());
    decisions.add(lead.decision());
    var approved =
        new ApprovedTerms(
            id,
            family,
            text,
            1,
            new TreeMap<>(),
            titles,
            terms.instruments(),
            List.of(lead),
            List.copyOf(decisions),
            List.of(),
            demonstration,
            null);
    return with(Service.begin(id, approved), 1, approved.approvals(), existing, demonstration);
  }

  /** A further participant takes part by its own decision. */
  Service joined(ApprovedBy one, boolean demonstration) {
    var approvals = new ArrayList<>(service.approvals());
    approvals.add(one);
    return with(
        service,
        service.version() + 1,
        approvals,
        Objects.requireNonNull(service.existing()),
        service.demonstration() || demonstration);
  }

  /** The participants whose registrars have named no decision yet. */
  Set<String> awaited() {
    var awaited = new TreeSet<>(service.terms().instruments());
    if (service.existing() == null) {
      return Set.of();
    }
    awaited.removeAll(
        service.approvals().stream().map(ApprovedBy::instrument).collect(Collectors.toSet()));
    return awaited;
  }

  private static Service with(
      Service service,
      long version,
      List<ApprovedBy> approvals,
      Existing existing,
      boolean demonstration) {
    var decisions = new TreeSet<>(service.decisions());
    approvals.forEach(one -> decisions.add(one.decision()));
    return new Service(
        service.id(),
        service.family(),
        version,
        service.stage(),
        service.text(),
        service.titles(),
        service.proposal(),
        service.termsVersion(),
        Funds.of(service.text()),
        approvals,
        List.copyOf(decisions),
        service.conditions(),
        service.insiders(),
        service.openFindings(),
        service.lapses(),
        demonstration,
        service.course(),
        existing);
  }
}
