package org.cmsfamily.catalog.proposal;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.service.ApprovedTerms;
import org.cmsfamily.catalog.service.ServiceCondition;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an approved proposal gives to its service.
 *
 * @param coalition whether it starts with the coalition alone
 * @param baseline what the budgets provide for it, by instrument and year
 */
record ApprovedProposal(
    Proposal proposal, boolean coalition, SortedMap<String, SortedMap<Year, Money>> baseline) {

  ApprovedTerms terms() {
    return new ApprovedTerms(
        proposal.id(),
        proposal.family(),
        text(),
        proposal.current().number(),
        baseline,
        titles(proposal),
        proposal.readers(),
        standing().stream().map(Approval::approvedBy).toList(),
        decisions(),
        conditions(),
        proposal.demonstration(),
        continued());
  }

  /** Under the fingerprint that all have signed, the coalition's part of the terms too. */
  private FixedTerms text() {
    var text = proposal.current().text();
    return coalition
        ? text.terms()
            .ofCoalition()
            .map(some -> new FixedTerms(some, text.fingerprint(), some.costs()))
            .orElse(text)
        : text;
  }

  private @Nullable String continued() {
    var continuation = proposal.continuation();
    return continuation == null ? null : continuation.service();
  }

  /** The current title, and its translations: not those of another title that it had before. */
  static SortedMap<String, String> titles(Proposal proposal) {
    var titles = new TreeMap<String, String>();
    var terms = proposal.current().terms();
    proposal.consultation().translations().stream()
        .filter(
            one -> of(proposal, one).map(Terms::title).filter(terms.title()::equals).isPresent())
        .forEach(one -> titles.put(one.language(), one.title()));
    titles.put(terms.originalLanguage(), terms.title());
    return titles;
  }

  /** The terms that a translation was made of; of one that does not say, the current ones. */
  private static Optional<Terms> of(Proposal proposal, Translation translation) {
    var number = translation.version();
    return (number == null ? Optional.of(proposal.current()) : proposal.numbered(number))
        .map(TermsVersion::terms);
  }

  private List<String> decisions() {
    var keys = new TreeSet<>(proposal.current().terms().supports().decisions());
    standing().forEach(approval -> keys.add(approval.decision()));
    return List.copyOf(keys);
  }

  private List<ServiceCondition> conditions() {
    return standing().stream()
        .flatMap(
            approval ->
                approval.conditions().stream()
                    .map(condition -> condition(approval.instrument(), condition)))
        .toList();
  }

  private static ServiceCondition condition(String instrument, Condition condition) {
    var kind =
        switch (condition.kind()) {
          case BEFORE_START -> ServiceCondition.Kind.BEFORE_START;
          case BY_DATE -> ServiceCondition.Kind.BY_DATE;
        };
    return new ServiceCondition(instrument, condition.text(), kind, condition.by(), null);
  }

  /** What each body said last: an approval after a deferral stands in the deferral's place. */
  private List<Approval> standing() {
    Map<String, Approval> byBody = new TreeMap<>();
    proposal.toCurrent().approvals().forEach(approval -> byBody.put(approval.body(), approval));
    return byBody.values().stream()
        .filter(one -> one.outcome().approves())
        .filter(one -> !(coalition && new Parties(proposal).acceding(one.instrument())))
        .toList();
  }
}
