package org.cmsfamily.workbench.administration;

import jakarta.enterprise.context.RequestScoped;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.registry.AppointmentRequest;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.LoginProofRequest;
import org.cmsfamily.workbench.registry.PersonRequest;
import org.cmsfamily.workbench.registry.PersonRequest.Login;
import org.cmsfamily.workbench.registry.RegisteredPerson;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Registers persons, appoints them, and shows that a login is one's own. */
@RequestScoped
class PersonActs {
  private final RegistryApi registry;
  private final Families families;

  PersonActs(@RestClient RegistryApi registry, Families families) {
    this.registry = registry;
    this.families = families;
  }

  RegisteredPerson register(Sent sent, Typed typed) {
    var login = new Login(typed.filled("login.issuer"), typed.filled("login.subject"));
    var request =
        new PersonRequest(
            families.current().code(),
            typed.filled("kind"),
            typed.filled("name"),
            typed.filled("office"),
            login,
            sent.actingAs());
    return Service.REGISTRY.ask(() -> registry.registerPerson(sent.once(), request));
  }

  Appointment appoint(Sent sent, Typed typed) {
    var request =
        new AppointmentRequest(
            typed.filled("person"),
            typed.filled("role"),
            typed.filled("holder"),
            typed.filled("from"),
            typed.filled("to"),
            typed.filled("act"),
            sent.actingAs());
    return Service.REGISTRY.ask(() -> registry.appoint(sent.once(), request));
  }

  void prove(Sent sent, Typed typed) {
    var request = new LoginProofRequest(typed.filled("code"));
    Service.REGISTRY.ask(() -> registry.proveLogin(sent.once(), request));
  }
}
