package org.cmsfamily.reporting.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.FamilyDates;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what registry and catalog publish, and tells of services. */
@ApplicationScoped
class StatesOfOthers implements StateListener {

  /** What every record says of itself. */
  private record Owned(@Nullable String family, @Nullable String code) {}

  private final Known known;
  private final Authority authority;
  private final Event<ServiceChanged> changed;

  StatesOfOthers(Known known, Authority authority, Event<ServiceChanged> changed) {
    this.known = known;
    this.authority = authority;
    this.changed = changed;
  }

  @Override
  public Set<String> topics() {
    return Set.of(
        Known.FAMILIES,
        Known.INSTRUMENTS,
        "registry.organisations",
        "registry.secretariats",
        "registry.bodies",
        "registry.meetings",
        "registry.decisions",
        "registry.budgets",
        "registry.invitations",
        "registry.transmittals",
        "catalog.proposals",
        Known.SERVICES);
  }

  @Override
  public void on(StateRecord state) {
    switch (state.topic()) {
      case Known.FAMILIES -> family(state);
      case Known.SERVICES -> service(state);
      default -> known.learn(state, familyOf(state));
    }
  }

  private void family(StateRecord state) {
    var family = state.read(FamilyFacts.class);
    known.learn(state, family.code());
    authority.learn(new FamilyDates(family.code(), family.zone(), family.businessDate()));
  }

  private void service(StateRecord state) {
    var service = state.read(ServiceFacts.class);
    known.learn(state, service.family());
    changed.fire(new ServiceChanged(service));
  }

  private static String familyOf(StateRecord state) {
    var family = state.read(Owned.class).family();
    if (family == null) {
      throw new PoisonRecordException("The record names no family");
    }
    return family;
  }
}
