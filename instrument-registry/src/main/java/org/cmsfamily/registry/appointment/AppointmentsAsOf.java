package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.time.AsOf;

/** Appointments as of a day and as known at an instant. */
@ApplicationScoped
class AppointmentsAsOf {

  private final Appointments appointments;
  private final BusinessCalendar calendar;

  AppointmentsAsOf(Appointments appointments, BusinessCalendar calendar) {
    this.appointments = appointments;
    this.calendar = calendar;
  }

  /** A page of those known at the instant and, if a day is asked for, in their period on it. */
  Paged<AppointmentView> page(AppointmentFilter filter, AsOf asOf, Page page) {
    return appointments.page(filter.on(asOf), page).map(appointment -> view(appointment, asOf));
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if there is none, or it was not known at the instant
   */
  Appointment get(String id, AsOf asOf) {
    return appointments
        .findOptional(id)
        .filter(appointment -> !appointment.recordedAt().isAfter(asOf.knownAt()))
        .orElseThrow(() -> PlatformProblems.notFound("appointment " + id));
  }

  AppointmentView view(Appointment appointment, AsOf asOf) {
    var day = asOf.day() == null ? calendar.today(appointment.family()) : asOf.day();
    return AppointmentView.of(appointment, day, asOf.knownAt());
  }

  AppointmentView now(Appointment appointment) {
    return AppointmentView.of(appointment, calendar.today(appointment.family()), Instant.MAX);
  }
}
