package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is shown. Signatures, submissions and approvals are those of the current terms;
 * what was done to older ones stands under their version.
 *
 * @param acts what the caller may do now, and why not the rest
 */
record ProposalView(
    String id,
    String family,
    String serviceCode,
    String title,
    String originalLanguage,
    Stage state,
    String lead,
    List<String> participants,
    int currentVersion,
    String fingerprint,
    List<VersionView> versions,
    AdviceView advice,
    List<Signature> signatures,
    List<SubmissionView> submissions,
    List<Approval> approvals,
    List<Translation> translations,
    List<Comment> comments,
    @Nullable Withdrawal withdrawal,
    boolean demonstration,
    List<PossibleAct> acts) {

  static ProposalView of(Proposal proposal, LocalDate today, Set<Capacity> held) {
    var terms = proposal.current().terms();
    var current = proposal.toCurrent();
    return new ProposalView(
        proposal.id(),
        proposal.family(),
        terms.serviceCode(),
        terms.title(),
        terms.originalLanguage(),
        proposal.stage(),
        proposal.lead(),
        proposal.participants(),
        proposal.current().number(),
        proposal.current().fingerprint(),
        proposal.versions().stream().map(one -> VersionView.of(proposal, one)).toList(),
        AdviceView.of(proposal, today),
        current.signatures(),
        current.submissions().stream().map(SubmissionView::of).toList(),
        current.approvals(),
        proposal.consultation().translations(),
        proposal.consultation().comments(),
        proposal.withdrawal(),
        proposal.demonstration(),
        new ProposalActs(proposal, today, held).all());
  }
}
