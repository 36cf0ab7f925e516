package org.cmsfamily.registry.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.holder.HolderKind;
import org.jspecify.annotations.Nullable;

/** The row of an appointment. */
@Entity
@Table(name = "appointment")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class AppointmentEntity extends AggregateEntity<Appointment> {

  String person;

  @Enumerated(EnumType.STRING)
  AppointedRole role;

  String holder;

  @Enumerated(EnumType.STRING)
  HolderKind holderKind;

  @Nullable String instrument;

  LocalDate validFrom;
  @Nullable LocalDate validTo;
  String act;
  String enteredBy;
  @Nullable String enteredAs;
  boolean needsConfirmation;
  Instant recordedAt;
  @Nullable String confirmedBy;
  @Nullable String confirmedAs;
  @Nullable Instant confirmedAt;
  @Nullable LocalDate endedOn;
  @Nullable Instant endedAt;
  @Nullable String officerInChargeFor;
  boolean demonstration;

  @Override
  protected void copy(Appointment appointment) {
    person = appointment.person();
    role = appointment.role();
    holder = appointment.holder();
    holderKind = appointment.holderKind();
    instrument = appointment.instrument();
    validFrom = appointment.from();
    validTo = appointment.to();
    act = appointment.act();
    enteredBy = appointment.enteredBy();
    enteredAs = appointment.enteredAs() == null ? null : appointment.enteredAs().toString();
    needsConfirmation = appointment.needsConfirmation();
    recordedAt = appointment.recordedAt();
    officerInChargeFor = appointment.officerInChargeFor();
    demonstration = appointment.demonstration();
    copy(appointment.confirmation());
    copy(appointment.ending());
  }

  private void copy(@Nullable Confirmation confirmation) {
    confirmedBy = confirmation == null ? null : confirmation.person();
    confirmedAs = confirmation == null ? null : confirmation.capacity().toString();
    confirmedAt = confirmation == null ? null : confirmation.at();
  }

  private void copy(@Nullable Ending ending) {
    endedOn = ending == null ? null : ending.on();
    endedAt = ending == null ? null : ending.at();
  }

  @Override
  public Appointment toAggregate() {
    return new Appointment(
        id(),
        family(),
        person,
        role,
        holder,
        holderKind,
        instrument,
        validFrom,
        validTo,
        act,
        enteredBy,
        enteredAs == null ? null : Capacity.parse(enteredAs),
        needsConfirmation,
        recordedAt,
        confirmedBy == null || confirmedAs == null || confirmedAt == null
            ? null
            : new Confirmation(confirmedBy, Capacity.parse(confirmedAs), confirmedAt),
        endedOn == null || endedAt == null ? null : new Ending(endedOn, endedAt),
        officerInChargeFor,
        demonstration,
        version());
  }
}
