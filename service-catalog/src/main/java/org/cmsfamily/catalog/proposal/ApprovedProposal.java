package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.catalog.service.ApprovedTerms;
import org.cmsfamily.catalog.service.ServiceCondition;

/** What an approved proposal hands over to its service. */
final class ApprovedProposal {

  private ApprovedProposal() {}

  static ApprovedTerms of(Proposal approved) {
    return new ApprovedTerms(
        approved.id(),
        approved.family(),
        approved.current().terms(),
        approved.current().number(),
        titles(approved),
        approved.readers(),
        decisions(approved),
        conditions(approved),
        approved.demonstration());
  }

  static SortedMap<String, String> titles(Proposal proposal) {
    var titles = new TreeMap<String, String>();
    proposal.consultation().translations().forEach(one -> titles.put(one.language(), one.title()));
    var terms = proposal.current().terms();
    titles.put(terms.originalLanguage(), terms.title());
    return titles;
  }

  private static List<String> decisions(Proposal approved) {
    var keys = new TreeSet<>(approved.current().terms().supports().decisions());
    standing(approved).forEach(approval -> keys.add(approval.decision()));
    return List.copyOf(keys);
  }

  private static List<ServiceCondition> conditions(Proposal approved) {
    return standing(approved).stream()
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
  private static List<Approval> standing(Proposal approved) {
    Map<String, Approval> byBody = new TreeMap<>();
    approved.toCurrent().approvals().forEach(approval -> byBody.put(approval.body(), approval));
    return List.copyOf(byBody.values());
  }
}
