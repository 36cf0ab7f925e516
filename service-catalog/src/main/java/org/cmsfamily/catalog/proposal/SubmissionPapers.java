package org.cmsfamily.catalog.proposal;

import java.util.Optional;

/** The papers in which bodies have terms before them: fixed at the submission, never changed. */
public interface SubmissionPapers {

  /** What was fixed at a submission; empty for one made before there were papers. */
  Optional<MeetingDocument> fixed(String proposal, int submission);

  /** Fixes what the paper says, in the transaction of the submission. */
  void fix(MeetingDocument document);

  /**
   * Makes the files of a proposal's papers that are not made yet, in transactions of its own. What
   * cannot be made is logged, and made when it is asked for.
   *
   * @return the answer to the submission, as it is
   */
  <T> T madeAfter(String proposal, T answer);
}
