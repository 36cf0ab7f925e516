package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** A page of those known at the instant and, if a day is asked for, in their period on it. */
  Paged<AppointmentView> page(AppointmentFilter filter, AsOf asOf, Page page) {
    var status = filter.status();
    var asked = filter.on(asOf);
    return appointments
        .page(
            status == null
                ? asked
                : StatusOnDay.of(status, asked, days(filter.family(), asOf), asOf.knownAt()),
            page)
        .map(appointment -> view(appointment, asOf));
  }

  /** On the day asked for, or else each family's on its own. */
  private SortedMap<String, LocalDate> days(@Nullable String family, AsOf asOf) {
    var days = new TreeMap<String, LocalDate>();
    var families = family == null ? appointments.families() : List.of(family);
    for (var one : families) {
      Optional.ofNullable(asOf.day())
          .or(() -> calendar.findToday(one))
          .ifPresent(day -> days.put(one, day));
    }
    return days;
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
