package org.cmsfamily.workbench.administration;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of an appointment. */
@RequestScoped
class AppointmentPages {
  static final String PUT_IN_CHARGE = "put-in-charge";
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final Visitor visitor;
  private final Offices offices;

  AppointmentPages(
      @RestClient RegistryApi registry, Families families, Visitor visitor, Offices offices) {
    this.registry = registry;
    this.families = families;
    this.visitor = visitor;
    this.offices = offices;
  }

  AppointmentPage page(String id, Typed typed) {
    var appointment = Service.REGISTRY.ask(() -> registry.getAppointment(id));
    var person = Service.REGISTRY.ask(() -> registry.getPerson(appointment.person()));
    var delegation = delegation(appointment);
    return new AppointmentPage(
        Office.of(appointment),
        person,
        delegation == null ? List.of() : colleagues(appointment),
        delegation,
        typed);
  }

  /**
   * Whoever holds the office puts somebody in charge of it; of one that has ended, its registrar.
   */
  private @Nullable PossibleAct delegation(Appointment office) {
    if (!office.isDelegable() || office.officerInChargeFor() != null) return null;
    var ended = office.status() == Appointment.Status.ENDED;
    var instrument = office.instrument();
    if (ended && instrument != null) return offices.act(PUT_IN_CHARGE, Role.REGISTRAR, instrument);
    var own = office.person().equals(visitor.person());
    return own && !ended
        ? new PossibleAct(PUT_IN_CHARGE, true, List.of(office.capacity()), List.of())
        : null;
  }

  private List<Office> colleagues(Appointment office) {
    var family = families.current().code();
    return Service.REGISTRY
        .ask(() -> registry.listAppointments(family, office.holder(), null, MOST))
        .items()
        .stream()
        .filter(one -> one.status() == Appointment.Status.COUNTS)
        .filter(one -> !one.person().equals(office.person()))
        .map(Office::of)
        .toList();
  }
}
