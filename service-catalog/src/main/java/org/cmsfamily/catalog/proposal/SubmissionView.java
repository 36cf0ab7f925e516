package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;

/** Terms before a body, as shown; the screening of that day stands in the meeting document. */
record SubmissionView(
    int number,
    String instrument,
    String body,
    String meeting,
    String subject,
    LocalDate submittedOn,
    String fingerprint,
    String by,
    List<BodyOutcome> decidedSoFar) {

  static SubmissionView of(Submission one) {
    return new SubmissionView(
        one.number(),
        one.instrument(),
        one.body(),
        one.meeting(),
        one.subject(),
        one.submittedOn(),
        one.fingerprint(),
        one.by(),
        one.decidedSoFar());
  }
}
