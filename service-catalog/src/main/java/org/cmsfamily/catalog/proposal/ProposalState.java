package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.json.Words;

/**
 * A proposal as the other services may know it; no text of its terms.
 *
 * @param fingerprint of the current terms
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
    boolean demonstration) {

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
        proposal.commitments().approvals().stream().map(ProposalState::decision).toList(),
        proposal.demonstration());
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
