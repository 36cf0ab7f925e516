package org.cmsfamily.catalog.service;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Participant;
import org.jspecify.annotations.Nullable;

/**
 * That an instrument takes part in a service.
 *
 * @param until the day after its last, if it left
 */
@Embeddable
record ParticipantRow(
    String instrument,
    String secretariat,
    @Enumerated(EnumType.STRING) Participant.Role role,
    LocalDate since,
    @Nullable LocalDate until) {

  static ParticipantRow of(Participant participant, LocalDate since) {
    return new ParticipantRow(
        participant.instrument(), participant.secretariat(), participant.role(), since, null);
  }
}
