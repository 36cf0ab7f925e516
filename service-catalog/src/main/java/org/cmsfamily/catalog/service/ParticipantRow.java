package org.cmsfamily.catalog.service;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Participant;

/** That an instrument takes part in a service. */
@Embeddable
record ParticipantRow(
    String instrument,
    String secretariat,
    @Enumerated(EnumType.STRING) Participant.Role role,
    LocalDate since) {

  static ParticipantRow of(Participant participant, LocalDate since) {
    return new ParticipantRow(
        participant.instrument(), participant.secretariat(), participant.role(), since);
  }
}
