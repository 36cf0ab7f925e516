package org.cmsfamily.registry.appointment;

import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.authority.AppointmentState;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.registry.holder.HolderKind;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the others know it, and as the API shows it: by person id, never by name. Its
 * fields are those of the platform's {@link AppointmentState} and a few more.
 *
 * @param to the first day on which it no longer holds; null: open
 */
public record AppointmentView(
    String id,
    String family,
    String person,
    AppointedRole role,
    String holder,
    HolderKind holderKind,
    @Nullable String instrument,
    LocalDate from,
    @Nullable LocalDate to,
    String act,
    @Nullable String enteredAs,
    AppointmentStatus status,
    Instant recordedAt,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedAs,
    @Nullable String officerInChargeFor,
    boolean demonstration) {

  static AppointmentView of(Appointment a, LocalDate day, Instant knownAt) {
    var confirmation =
        a.confirmation() == null || a.confirmation().at().isAfter(knownAt)
            ? null
            : a.confirmation();
    return new AppointmentView(
        a.id(),
        a.family(),
        a.person(),
        a.role(),
        a.holder(),
        a.holderKind(),
        a.instrument(),
        a.from(),
        a.endAsOf(knownAt),
        a.act(),
        a.enteredAs() == null ? null : a.enteredAs().toString(),
        a.status(day, knownAt),
        a.recordedAt(),
        confirmation == null ? null : confirmation.at(),
        confirmation == null ? null : confirmation.capacity().toString(),
        a.officerInChargeFor(),
        a.demonstration());
  }

  AppointmentState toAuthority() {
    return new AppointmentState(
        id,
        family,
        person,
        Words.of(role),
        holder,
        Words.of(holderKind),
        from,
        to,
        act,
        Words.of(status),
        recordedAt,
        officerInChargeFor,
        demonstration);
  }
}
