package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The appointments. What is stored is published, and counts here, in the same transaction. */
@ApplicationScoped
public class Appointments {

  private final Documents<Appointment> documents;
  private final Outbox outbox;
  private final Authority authority;
  private final BusinessCalendar calendar;

  Appointments(Database database, Outbox outbox, Authority authority, BusinessCalendar calendar) {
    this.documents = new Documents<>(database, "appointment", Appointment.class);
    this.outbox = outbox;
    this.authority = authority;
    this.calendar = calendar;
  }

  Appointment add(Appointment appointment) {
    return publish(documents.insert(appointment, columns(appointment)));
  }

  Appointment change(Appointment appointment) {
    return publish(documents.update(appointment, columns(appointment)));
  }

  /**
   * The appointment.
   *
   * @throws Problem 404 if there is none
   */
  Appointment get(String id) {
    return documents.get(id);
  }

  Appointment lock(String id) {
    return documents.lock(id);
  }

  /** Whether anybody was ever appointed to one of the roles for the holder. */
  boolean anyEver(String holder, Set<AppointedRole> roles) {
    return !documents
        .list(
            "holder = :holder and role = any(string_to_array(:roles, ','))",
            Map.of(
                "holder",
                holder,
                "roles",
                String.join(",", roles.stream().map(AppointedRole::word).toList())))
        .isEmpty();
  }

  Paged<Appointment> page(
      @Nullable String family, @Nullable String holder, @Nullable String person, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("holder", holder);
    values.put("person", person);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:holder as text) is null or holder = :holder)
        and (cast(:person as text) is null or person = :person)
        """,
        values,
        page);
  }

  private static Map<String, String> columns(Appointment appointment) {
    return Map.of(
        "holder", appointment.holder(),
        "role", appointment.role().word(),
        "person", appointment.person());
  }

  private Appointment publish(Appointment appointment) {
    var view = AppointmentView.of(appointment, calendar.today(appointment.family()), Instant.MAX);
    authority.apply(view.toAuthority());
    outbox.append(RegistryTopics.APPOINTMENTS, appointment.id(), appointment.version(), view);
    return appointment;
  }
}
