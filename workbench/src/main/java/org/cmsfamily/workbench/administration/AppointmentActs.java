package org.cmsfamily.workbench.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.registry.DelegationRequest;
import org.cmsfamily.workbench.registry.EndRequest;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of an appointment ask for. */
@RequestScoped
class AppointmentActs {
  private final RegistryApi registry;

  AppointmentActs(@RestClient RegistryApi registry) {
    this.registry = registry;
  }

  /**
   * Does an act.
   *
   * @return the appointment that it is about now
   * @throws NotFoundException if an appointment knows no such act
   */
  Appointment take(String id, Sent sent, Typed typed) {
    return Service.REGISTRY.ask(act(id, sent.once(), typed, sent.actingAs()));
  }

  private Supplier<Appointment> act(String id, String key, Typed typed, @Nullable String as) {
    return switch (typed.act()) {
      case "confirm-appointment" -> () -> registry.confirmAppointment(id, key, new ActRequest(as));
      case "end-appointment" ->
          () -> registry.endAppointment(id, key, new EndRequest(typed.filled("on"), as));
      case AppointmentPages.PUT_IN_CHARGE ->
          () -> registry.appointOfficerInCharge(id, key, delegation(typed, as));
      default -> throw new NotFoundException();
    };
  }

  private static DelegationRequest delegation(Typed typed, @Nullable String as) {
    return new DelegationRequest(
        typed.filled("person"), typed.filled("from"), typed.filled("to"), typed.filled("act"), as);
  }
}
