package org.cmsfamily.registry.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.holder.HolderKind;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role for one holder: the only source of what anyone may do.
 *
 * @param to the first day on which it no longer holds; null: open
 * @param act by which act of whoever may appoint
 * @param enteredBy the person who entered it
 * @param enteredAs in which capacity; null of what was entered before that was noted
 * @param needsConfirmation whether it counts only when a second office holder has confirmed
 * @param officerInChargeFor the appointment whose powers are delegated by it, itself in a vacancy;
 *     null if it is no delegation
 */
public record Appointment(
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
    String enteredBy,
    @Nullable Capacity enteredAs,
    boolean needsConfirmation,
    Instant recordedAt,
    @Nullable Confirmation confirmation,
    @Nullable Ending ending,
    @Nullable String officerInChargeFor,
    boolean demonstration,
    long version)
    implements Aggregate {

  /**
   * The same, confirmed.
   *
   * @throws Problem 403 if the confirming person entered it or is the one appointed, 409 if it
   *     waits for no confirmation
   */
  Appointment confirmed(Confirmation by) {
    if (by.person().equals(person)) {
      throw Problem.of(RegistryProblems.OWN_APPOINTMENT, Text.of("not-by-appointed"));
    }
    if (by.person().equals(enteredBy)) {
      throw Problem.of(RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER, Text.of("not-by-who-entered"));
    }
    if (!mayConfirm(by.capacity().role())) {
      throw Problem.of(RegistryProblems.NOT_A_SECOND_OFFICE_HOLDER, Text.of("vacancy-together"));
    }
    if (!needsConfirmation || confirmation != null || ending != null) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("waits-for-no-confirmation"));
    }
    return next(by, null);
  }

  /**
   * Of what a Chair entered in a vacancy the executive secretary or head is the second, and so on.
   */
  private boolean mayConfirm(String role) {
    if (enteredAs == null || officerInChargeFor != null) {
      return true;
    }
    return switch (enteredAs.role()) {
      case Roles.CHAIR -> role.equals(Roles.EXECUTIVE_SECRETARY) || role.equals(Roles.HEAD);
      case Roles.EXECUTIVE_SECRETARY, Roles.HEAD -> role.equals(Roles.CHAIR);
      default -> true;
    };
  }

  /**
   * The same, ending on a day.
   *
   * @throws Problem 409 if it ends by then anyway, or would end before it begins
   */
  Appointment ended(Ending on) {
    var end = endAsOf(Instant.MAX);
    if (on.on().isBefore(from) || (end != null && !on.on().isBefore(end))) {
      throw Problem.of(
          RegistryProblems.WRONG_STATE,
          end == null
              ? Text.of("runs-from").with("from", from)
              : Text.of("runs-from-to").with("from", from).with("to", end));
    }
    return next(confirmation, on);
  }

  /** Whether it would still give its role on the day. */
  boolean runsBeyond(LocalDate day) {
    var end = endAsOf(Instant.MAX);
    return end == null || end.isAfter(day);
  }

  /**
   * The same, ending with the appointment whose powers it delegates; if need be before it began.
   */
  Appointment endedWith(Ending principal) {
    return next(
        confirmation, principal.on().isBefore(from) ? new Ending(from, principal.at()) : principal);
  }

  private Appointment next(@Nullable Confirmation confirmation, @Nullable Ending ending) {
    return new Appointment(
        id,
        family,
        person,
        role,
        holder,
        holderKind,
        instrument,
        from,
        to,
        act,
        enteredBy,
        enteredAs,
        needsConfirmation,
        recordedAt,
        confirmation,
        ending,
        officerInChargeFor,
        demonstration,
        version + 1);
  }

  /** The first day on which it no longer holds, as known at an instant; null: open. */
  @Nullable LocalDate endAsOf(Instant knownAt) {
    return ending != null && !ending.at().isAfter(knownAt) ? ending.on() : to;
  }

  /** Whether it gives its role on a day, as known at an instant. */
  AppointmentStatus status(LocalDate day, Instant knownAt) {
    if (needsConfirmation && (confirmation == null || confirmation.at().isAfter(knownAt))) {
      return AppointmentStatus.AWAITING_CONFIRMATION;
    }
    var end = endAsOf(knownAt);
    return end != null && !day.isBefore(end) ? AppointmentStatus.ENDED : AppointmentStatus.COUNTS;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return instrument == null ? Set.of(holder) : Set.copyOf(List.of(holder, instrument));
  }
}
