package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.screening.Screening;

/**
 * Agreed terms before one body, for one participant and subject.
 *
 * @param number counts the proposal's submissions from 1
 * @param submittedOn the family's business date
 * @param by the capacity in which it was made
 * @param screening of that day
 * @param decidedSoFar what every other participant's body had decided by then
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
    List<BodyOutcome> decidedSoFar) {

  Submission {
    decidedSoFar = List.copyOf(decidedSoFar);
  }
}
