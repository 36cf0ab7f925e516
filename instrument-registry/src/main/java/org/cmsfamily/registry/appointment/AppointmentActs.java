package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.HolderKind;
import org.cmsfamily.registry.holder.OfficeActs;

/** What the caller may do to an appointment now, or why not. */
@ApplicationScoped
class AppointmentActs {

  private final OfficeActs possible;
  private final BusinessCalendar calendar;
  private final Actor actor;

  AppointmentActs(OfficeActs possible, BusinessCalendar calendar, Actor actor) {
    this.possible = possible;
    this.calendar = calendar;
    this.actor = actor;
  }

  List<PossibleAct> of(Appointment appointment) {
    var status = appointment.status(calendar.today(appointment.family()), Instant.MAX);
    boolean own = actor.personId().filter(appointment.person()::equals).isPresent();
    var others = OfficeActs.unless(!own, Text.of("own-appointment"));
    return List.of(
        possible.seconds(
            AppointmentAct.CONFIRM_APPOINTMENT,
            appointment,
            appointment.instrument(),
            appointment.enteredBy(),
            status == AppointmentStatus.AWAITING_CONFIRMATION
                ? others
                : List.of(Text.of("waits-for-no-confirmation"))),
        possible.of(
            AppointmentAct.END_APPOINTMENT,
            Set.of(Roles.REGISTRAR, Roles.HEAD, Roles.STEWARD),
            holder -> mayEnd(appointment, holder),
            status == AppointmentStatus.ENDED ? List.of(Text.of("appointment-has-ended")) : others),
        possible.of(
            AppointmentAct.PUT_IN_CHARGE,
            Set.of(appointment.role().word()),
            appointment.holder()::equals,
            own && status == AppointmentStatus.COUNTS && appointment.officerInChargeFor() == null
                ? List.of()
                : List.of(Text.of("in-charge-of-own-office"))));
  }

  private static boolean mayEnd(Appointment appointment, String holder) {
    return holder.equals(appointment.instrument())
        || holder.equals(appointment.holder())
        || appointment.holderKind() == HolderKind.FAMILY;
  }
}
