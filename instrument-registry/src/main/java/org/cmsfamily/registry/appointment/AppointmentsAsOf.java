package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Appointments as of a day and as known at an instant. */
@ApplicationScoped
class AppointmentsAsOf {

  private final Appointments appointments;
  private final BusinessCalendar calendar;

  AppointmentsAsOf(Appointments appointments, BusinessCalendar calendar) {
    this.appointments = appointments;
    this.calendar = calendar;
  }

  /**
   * A page of those known at the instant and, if a day is asked for, holding on it. What is left
   * out makes the page shorter.
   */
  Paged<AppointmentView> page(
      @Nullable String family,
      @Nullable String holder,
      @Nullable String person,
      AsOf viewpoint,
      Page page) {
    var found = appointments.page(family, holder, person, page);
    return new Paged<>(
        found.items().stream()
            .filter(a -> isSeen(a, viewpoint))
            .map(a -> view(a, viewpoint))
            .toList(),
        found.next());
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if there is none, or it was not known at the instant
   */
  Appointment get(String id, AsOf viewpoint) {
    var appointment = appointments.get(id);
    if (!isSeen(appointment, viewpoint)) {
      throw PlatformProblems.notFound("appointment " + id);
    }
    return appointment;
  }

  AppointmentView view(Appointment appointment, AsOf viewpoint) {
    var day = viewpoint.day() == null ? calendar.today(appointment.family()) : viewpoint.day();
    return AppointmentView.of(appointment, day, viewpoint.knownAt());
  }

  AppointmentView now(Appointment appointment) {
    return AppointmentView.of(appointment, calendar.today(appointment.family()), Instant.MAX);
  }

  private static boolean isSeen(Appointment appointment, AsOf viewpoint) {
    return !appointment.recordedAt().isAfter(viewpoint.knownAt())
        && (viewpoint.day() == null || appointment.coversOn(viewpoint.day(), viewpoint.knownAt()));
  }
}
