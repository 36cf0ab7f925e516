package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.screening.ScreeningView;
import org.jspecify.annotations.Nullable;

/** One version of the terms without its text, and what was done to it. */
record VersionView(
    int number,
    String fingerprint,
    LocalDate createdOn,
    String by,
    ScreeningView screening,
    List<Signature> signatures,
    @Nullable Advice advice,
    List<SubmissionView> submissions,
    List<Approval> approvals) {

  static VersionView of(Proposal proposal, TermsVersion version) {
    var commitments = proposal.commitments().to(version.fingerprint());
    return new VersionView(
        version.number(),
        version.fingerprint(),
        version.createdOn(),
        version.by(),
        ScreeningView.of(version.screening(), version.text().costs()),
        commitments.signatures(),
        proposal.consultation().advice().on(version.number()).orElse(null),
        commitments.submissions().stream().map(SubmissionView::of).toList(),
        commitments.approvals());
  }
}
