package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;
import org.cmsfamily.platform.json.Words;

/**
 * A proposal as the other services may know it; no text of its terms.
 *
 * @param fingerprint of the current terms
 * @param lessons ids of those that the current terms make use of
 * @param submissions but those that were taken back or returned
 */
record ProposalState(
    String id,
    String family,
    String serviceCode,
    String state,
    int currentVersion,
    List<String> participants,
    String lead,
    String title,
    String fingerprint,
    List<Before> submissions,
    List<Decision> approvals,
    boolean demonstration,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> lessons) {

  ProposalState {
    lessons = Sparse.list(lessons);
  }

  /** So many fit into a record, with those that hold among them. */
  private static final int APPROVALS = 200;

  /** Terms before a body. */
  record Before(
      String instrument,
      String body,
      String meeting,
      String subject,
      LocalDate submittedOn,
      String fingerprint) {}

  /** What a body decided about terms with a fingerprint. */
  record Decision(
      String instrument, String body, String decision, String outcome, String fingerprint) {}

  static ProposalState of(Proposal proposal) {
    var terms = proposal.current().terms();
    return new ProposalState(
        proposal.id(),
        proposal.family(),
        terms.serviceCode(),
        Words.of(proposal.stage()),
        proposal.current().number(),
        proposal.participants(),
        proposal.lead(),
        terms.title(),
        proposal.current().fingerprint(),
        proposal.commitments().submissions().stream()
            .filter(one -> proposal.commitments().endOf(one).isEmpty())
            .map(ProposalState::before)
            .toList(),
        approvals(proposal.commitments(), proposal.toCurrent()),
        proposal.demonstration(),
        terms.supports().lessons());
  }

  /** In the order in which they were given; of those that hold no more the newest. */
  private static List<Decision> approvals(Commitments all, Commitments holding) {
    var newest = new HashSet<>(holding.approvals());
    for (var one : all.approvals().reversed()) {
      if (newest.size() < APPROVALS) {
        newest.add(one);
      }
    }
    return all.approvals().stream().filter(newest::contains).map(ProposalState::decision).toList();
  }

  private static Before before(Submission one) {
    return new Before(
        one.instrument(),
        one.body(),
        one.meeting(),
        one.subject(),
        one.submittedOn(),
        one.fingerprint());
  }

  private static Decision decision(Approval one) {
    return new Decision(
        one.instrument(), one.body(), one.decision(), Words.of(one.outcome()), one.fingerprint());
  }
}
