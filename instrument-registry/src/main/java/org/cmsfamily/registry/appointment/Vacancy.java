package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.Holder;

/**
 * That an instrument has no registrar who could act: its Chair and its executive secretary (or
 * head) together appoint one, and where it has neither the steward does for some days. Source:
 * domain, Appointment.
 */
@ApplicationScoped
class Vacancy {

  /** For how many days the steward appoints at most. */
  static final int STEWARD_DAYS = 90;

  private final Appointments appointments;
  private final BusinessCalendar calendar;

  Vacancy(Appointments appointments, BusinessCalendar calendar) {
    this.appointments = appointments;
    this.calendar = calendar;
  }

  /** Whether nobody could act as registrar of the instrument today. */
  boolean isAt(Holder instrument) {
    return lacks(instrument, Set.of(AppointedRole.REGISTRAR));
  }

  /** Whether there is neither a Chair nor an executive secretary or head who could appoint. */
  boolean isTheStewards(Holder instrument) {
    return isAt(instrument)
        && lacks(
            instrument,
            Set.of(AppointedRole.CHAIR, AppointedRole.EXECUTIVE_SECRETARY, AppointedRole.HEAD));
  }

  /** Whether nobody holds the office of the appointment today; a deputy only stands in. */
  boolean isOf(Appointment office) {
    var today = calendar.today(office.family());
    return appointments
        .listAll(Filter.where("holder", office.holder()).and("role", office.role()))
        .stream()
        .filter(appointment -> appointment.officerInChargeFor() == null)
        .noneMatch(appointment -> isInOffice(appointment, today));
  }

  /** The steward's help is short: from today on, and for no more than its days. */
  void mustBeShort(Holder instrument, AppointmentRequest request, Violations violations) {
    var today = calendar.today(instrument.family());
    var to = request.to();
    if (request.from().isBefore(today)) {
      violations.add("vacancy", "/from", Text.of("before-today").with("today", today));
    }
    if (to == null || to.isAfter(request.from().plusDays(STEWARD_DAYS))) {
      violations.add("vacancy", "/to", Text.of("at-most-90-days"));
    }
  }

  private boolean lacks(Holder instrument, Set<AppointedRole> roles) {
    var today = calendar.today(instrument.family());
    return appointments
        .listAll(
            Filter.where("instrument", instrument.code()).and("role in :roles", "roles", roles))
        .stream()
        .noneMatch(appointment -> isInOffice(appointment, today));
  }

  private static boolean isInOffice(Appointment appointment, LocalDate today) {
    return !appointment.from().isAfter(today)
        && appointment.status(today, Instant.MAX) == AppointmentStatus.COUNTS;
  }
}
