package org.cmsfamily.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.inbox.InboxItem;
import org.cmsfamily.platform.inbox.InboxKind;
import org.cmsfamily.platform.inbox.InboxSource;
import org.cmsfamily.platform.inbox.InboxThing;
import org.cmsfamily.platform.inbox.InboxType;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.holder.OfficeActs;
import org.cmsfamily.registry.holder.Offices;

/** Appointments that wait for the confirmation of a second office holder. */
@ApplicationScoped
class AppointmentInbox implements InboxSource {

  private final Appointments appointments;
  private final Offices offices;
  private final Actor actor;

  AppointmentInbox(Appointments appointments, Offices offices, Actor actor) {
    this.appointments = appointments;
    this.offices = offices;
    this.actor = actor;
  }

  @Override
  public List<InboxItem> waitingFor(Set<Capacity> held) {
    var mine = offices.of(held, OfficeActs.OFFICES);
    var me = actor.personId().orElse("");
    if (mine.isEmpty()) {
      return List.of();
    }
    var waiting =
        Filter.all()
            .and("instrument in :instruments", "instruments", Offices.instruments(mine))
            .with(
                "needsConfirmation and confirmedAt is null and endedAt is null"
                    + " and person <> :me and enteredBy <> :me",
                Map.of("me", me));
    return appointments.page(waiting, new Page(MOST, "")).items().stream()
        .flatMap(
            one ->
                mine.stream()
                    .filter(office -> office.instrument().equals(one.instrument()))
                    .map(office -> item(one, office.capacity())))
        .toList();
  }

  private static InboxItem item(Appointment one, Capacity capacity) {
    return new InboxItem(
        InboxKind.CONFIRM,
        capacity,
        "%s of %s".formatted(one.role().word(), one.holder()),
        "/registry/appointments/" + one.id(),
        null,
        one.recordedAt(),
        one.instrument(),
        new InboxThing(
            one.family(),
            InboxType.APPOINTMENT,
            one.id(),
            Text.of("inbox-appointment")
                .with("role", Text.of("office-" + one.role().word()))
                .with("holder", one.holder())));
  }
}
