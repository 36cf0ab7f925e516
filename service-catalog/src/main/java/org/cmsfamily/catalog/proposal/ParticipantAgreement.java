package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * An Executive Secretary's word, for one instrument, on who takes part.
 *
 * @param instrument for which it is given: one that is in, or one that comes in
 * @param participants all that shall take part, by code in order
 * @param version of the terms on which it was given
 * @param by the capacity in which it was given
 * @param on the family's business date
 */
record ParticipantAgreement(
    String instrument,
    List<String> participants,
    int version,
    String by,
    String person,
    LocalDate on) {

  ParticipantAgreement {
    participants = participants.stream().sorted().toList();
  }

  boolean isTo(List<String> others) {
    return participants.equals(others);
  }
}
