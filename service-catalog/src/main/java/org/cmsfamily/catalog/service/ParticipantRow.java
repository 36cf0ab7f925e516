package org.cmsfamily.catalog.service;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Participant;
import org.jspecify.annotations.Nullable;

/** That an instrument takes part in a service. */
@Embeddable
record ParticipantRow(
    String instrument,
    String secretariat,
    @Enumerated(EnumType.STRING) Participant.Role role,
    LocalDate since,
    @Nullable LocalDate until) {

  static ParticipantRow of(Member one) {
    return new ParticipantRow(
        one.instrument(), one.secretariat(), one.role(), one.from(), one.to());
  }

  Member member() {
    return new Member(instrument, secretariat, role, since, until);
  }
}
