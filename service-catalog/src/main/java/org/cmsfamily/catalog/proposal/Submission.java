package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * Agreed terms before one body, for one participant and subject.
 *
 * @param number counts the proposal's submissions from 1
 * @param submittedOn the family's business date
 * @param by the capacity in which it was made
 * @param screening of that day
 * @param decidedSoFar what every other participant's body had decided by then
 * @param remarks such as that it came after the deadline for documents
 * @param paper under which symbol and agenda item, if that was said
 */
record Submission(
    int number,
    String instrument,
    String body,
    String meeting,
    String subject,
    LocalDate submittedOn,
    String fingerprint,
    String by,
    String person,
    Screening screening,
    List<BodyOutcome> decidedSoFar,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> remarks,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SubmissionPaper paper)
    implements Commitment {

  Submission {
    decidedSoFar = List.copyOf(decidedSoFar);
    remarks = List.copyOf(remarks);
  }
}
