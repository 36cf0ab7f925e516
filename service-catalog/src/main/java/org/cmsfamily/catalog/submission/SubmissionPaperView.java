package org.cmsfamily.catalog.submission;

import java.util.List;
import org.cmsfamily.catalog.proposal.SubmissionPaper;
import org.cmsfamily.catalog.proposal.TermsErratum;
import org.jspecify.annotations.Nullable;

/**
 * A body's paper as it is shown.
 *
 * @param submission its number in the proposal
 * @param body that has the terms before it
 * @param paper under which symbol and agenda item, if that was said
 * @param sha256 of all that it says, as it was fixed at the submission
 * @param files as they were stored
 * @param errata that stand beside its terms today; the files show those of its day
 */
record SubmissionPaperView(
    String proposal,
    int submission,
    String body,
    String meeting,
    @Nullable SubmissionPaper paper,
    String sha256,
    List<SubmissionFile> files,
    List<TermsErratum> errata) {}
