package org.cmsfamily.platform.authority;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;

/** What services other than the registry know of logins and appointments, from its topics alone. */
@ApplicationScoped
@LookupUnlessProperty(name = "skein.service", stringValue = "instrument-registry")
class AuthorityListener implements StateListener {

  private final Authority authority;

  AuthorityListener(Authority authority) {
    this.authority = authority;
  }

  @Override
  public Set<String> topics() {
    return Set.of("registry.persons", "registry.appointments");
  }

  @Override
  public void on(StateRecord state) {
    switch (state.topic()) {
      case "registry.persons" -> authority.learn(state.read(PersonState.class));
      default -> authority.learn(state.read(AppointmentState.class));
    }
  }
}
