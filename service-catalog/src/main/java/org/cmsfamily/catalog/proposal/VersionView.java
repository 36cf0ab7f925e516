package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.screening.ScreeningView;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of the terms without its text, and what was done to it.
 *
 * @param signatures those that hold
 * @param submissions all there were, taken back or not
 * @param approvals all there were
 * @param endings of signatures, submissions and approvals that hold no more
 * @param errata that stand beside it; it is never edited itself
 */
record VersionView(
    int number,
    String fingerprint,
    LocalDate createdOn,
    String by,
    ScreeningView screening,
    List<Signature> signatures,
    @Nullable Advice advice,
    List<SubmissionView> submissions,
    List<Approval> approvals,
    List<Ending> endings,
    List<TermsErratum> errata) {

  static VersionView of(Proposal proposal, TermsVersion version, Language language) {
    var all = proposal.commitments();
    var text = version.fingerprint();
    return new VersionView(
        version.number(),
        version.fingerprint(),
        version.createdOn(),
        version.by(),
        ScreeningView.of(
            version.screening(), version.text().costs(), version.terms().instruments(), language),
        all.to(text).signatures(),
        proposal.consultation().advice().on(version.number()).orElse(null),
        all.submissions().stream()
            .filter(one -> one.isTo(text))
            .map(one -> SubmissionView.of(one, all))
            .toList(),
        all.approvals().stream().filter(one -> one.isTo(text)).toList(),
        all.endings().stream().filter(one -> one.fingerprint().equals(text)).toList(),
        proposal.consultation().errataOf(version.number()));
  }
}
