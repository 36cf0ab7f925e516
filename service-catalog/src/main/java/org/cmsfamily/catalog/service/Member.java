package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import org.cmsfamily.catalog.terms.Participant;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that takes part in a service.
 *
 * @param from its first day
 * @param to the day after its last, if that is known
 */
record Member(
    String instrument,
    String secretariat,
    Participant.Role role,
    LocalDate from,
    @Nullable LocalDate to) {

  /** The same, with a last day. */
  Member leaving(LocalDate last) {
    return new Member(instrument, secretariat, role, from, last.plusDays(1));
  }

  /** The same, without one. */
  Member staying() {
    return new Member(instrument, secretariat, role, from, null);
  }

  /** It has not left before the day. */
  boolean staysOn(LocalDate day) {
    return to == null || day.isBefore(to);
  }

  /** It takes part on the day. */
  boolean takesPartOn(LocalDate day) {
    return !day.isBefore(from) && staysOn(day);
  }

  static Member of(Participant participant, LocalDate from) {
    return new Member(
        participant.instrument(), participant.secretariat(), participant.role(), from, null);
  }
}
