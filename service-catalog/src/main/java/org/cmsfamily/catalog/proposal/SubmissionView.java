package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms before a body, as shown; the screening of that day stands in the meeting document.
 *
 * @param paper under which symbol and agenda item, if that was said
 * @param takenBack when, by whom and why the terms were taken back from the body, if they were
 */
public record SubmissionView(
    int number,
    String instrument,
    String body,
    String meeting,
    String subject,
    LocalDate submittedOn,
    String fingerprint,
    String by,
    List<BodyOutcome> decidedSoFar,
    List<String> remarks,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SubmissionPaper paper,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withdrawal takenBack) {

  static SubmissionView of(Submission one, Commitments commitments) {
    return new SubmissionView(
        one.number(),
        one.instrument(),
        one.body(),
        one.meeting(),
        one.subject(),
        one.submittedOn(),
        one.fingerprint(),
        one.by(),
        one.decidedSoFar(),
        one.remarks(),
        one.paper(),
        commitments.endOf(one).map(Ending::withdrawal).orElse(null));
  }
}
