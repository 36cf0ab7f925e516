package org.cmsfamily.reporting.snapshot;

import static org.cmsfamily.platform.store.Aggregate.EVERYONE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Who may read a record at its source. The topics do not carry it, so it follows here from the
 * record's state, as the services that own the records decide it. Source: domain, section 4.
 */
final class SourceReaders {
  private static final Set<String> EVERYBODY = Set.of(EVERYONE);
  private static final Set<String> PENDING = Set.of("draft", "tabled", "retracted");

  private SourceReaders() {}

  /** A record that does not count is its instrument's and body's, whatever its status. */
  static Set<String> of(DecisionFacts decision) {
    boolean published = !PENDING.contains(decision.status()) && decision.isRecordThatCounts();
    return published ? EVERYBODY : Set.of(decision.instrument());
  }

  static Set<String> of(BudgetFacts budget) {
    return Boolean.TRUE.equals(budget.adopted()) ? EVERYBODY : Set.of(budget.instrument());
  }

  static Set<String> of(ServiceFacts service) {
    return service.state().equals("approved") ? service.everyParticipant() : EVERYBODY;
  }

  /** A draft is not its participants' yet. */
  static Set<String> of(ProposalFacts proposal) {
    if (proposal.isDraft()) {
      return Set.of();
    }
    var readers = new TreeSet<>(proposal.participants());
    Objects.requireNonNullElse(proposal.submissions(), List.<ProposalFacts.Submission>of())
        .forEach(submission -> readers.add(submission.body()));
    return readers;
  }
}
