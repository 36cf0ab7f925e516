package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.service.Grounds;
import org.cmsfamily.catalog.service.Lapse;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is shown. Signatures, submissions and approvals are those of the current terms;
 * what was done to older ones stands under their version.
 *
 * @param participantAgreements what Executive Secretaries said of who takes part
 * @param continues the code of the running service that goes on by these terms
 * @param notInForce approvals whose decisions are no longer in force, so that they do not count
 * @param acts what the caller may do now, and why not what can still come; what is over for good is
 *     left out
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
    List<CommentView> comments,
    List<ParticipantAgreement> participantAgreements,
    @Nullable Withdrawal withdrawal,
    boolean demonstration,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String continues,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lapse> notInForce,
    List<ProposalActView> acts) {

  static ProposalView of(
      Proposal proposal, FamilyOn family, List<ProposalActView> acts, Language language) {
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
        proposal.versions().stream().map(one -> VersionView.of(proposal, one, language)).toList(),
        AdviceView.of(proposal, family.date()),
        current.signatures(),
        current.submissions().stream()
            .map(one -> SubmissionView.of(one, proposal.commitments()))
            .toList(),
        current.approvals(),
        proposal.consultation().translationsBeside(proposal.current().number()),
        CommentView.of(proposal.consultation()),
        proposal.consultation().agreements(),
        proposal.withdrawal(),
        proposal.demonstration(),
        continued(proposal),
        current.approvals().stream()
            .filter(one -> one.outcome().approves())
            .flatMap(one -> Grounds.lapsed(one.approvedBy(), family).stream())
            .toList(),
        acts);
  }

  private static @Nullable String continued(Proposal proposal) {
    var continuation = proposal.continuation();
    return continuation == null ? null : continuation.service();
  }
}
