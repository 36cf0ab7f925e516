package org.cmsfamily.platform.authority;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.platform.consume.StateReader;
import org.cmsfamily.platform.consume.StateRecord;

/** What services other than the registry know of logins and appointments, from its topics alone. */
@ApplicationScoped
@LookupUnlessProperty(name = "skein.service", stringValue = "instrument-registry")
class AuthorityReader implements StateReader {

  private final Authority authority;

  AuthorityReader(Authority authority) {
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
