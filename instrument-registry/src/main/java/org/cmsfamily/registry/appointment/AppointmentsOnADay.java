package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.time.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Appointments as of a day and as known at an instant. */
@ApplicationScoped
class AppointmentsOnADay {

  private final Appointments appointments;
  private final BusinessCalendar calendar;

  AppointmentsOnADay(Appointments appointments, BusinessCalendar calendar) {
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
      Viewpoint viewpoint,
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
  Appointment get(String id, Viewpoint viewpoint) {
    var appointment = appointments.get(id);
    if (!isSeen(appointment, viewpoint)) {
      throw PlatformProblems.notFound("appointment " + id);
    }
    return appointment;
  }

  AppointmentView view(Appointment appointment, Viewpoint viewpoint) {
    var day = viewpoint.asOf() == null ? calendar.today(appointment.family()) : viewpoint.asOf();
    return AppointmentView.of(appointment, day, viewpoint.knownAt());
  }

  AppointmentView now(Appointment appointment) {
    return AppointmentView.of(appointment, calendar.today(appointment.family()), Instant.MAX);
  }

  private static boolean isSeen(Appointment appointment, Viewpoint viewpoint) {
    return !appointment.recordedAt().isAfter(viewpoint.knownAt())
        && (viewpoint.asOf() == null
            || appointment.coversOn(viewpoint.asOf(), viewpoint.knownAt()));
  }
}
