package org.cmsfamily.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
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
  private final Event<ServiceLearned> learned;

  StatesOfOthers(Known known, Event<ServiceLearned> learned) {
    this.known = known;
    this.learned = learned;
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
  public void apply(StateRecord state) {
    switch (state.topic()) {
      case Known.FAMILIES -> family(state);
      case Known.SERVICES -> service(state);
      default -> known.learn(state, familyOf(state));
    }
  }

  private void family(StateRecord state) {
    var family = state.read(KnownFamily.class);
    known.learn(state, family.code());
  }

  private void service(StateRecord state) {
    var service = state.read(KnownService.class);
    known.learn(state, service.family());
    learned.fire(new ServiceLearned(service));
  }

  private static String familyOf(StateRecord state) {
    var family = state.read(Owned.class).family();
    if (family == null) {
      throw new PoisonRecordException("The record names no family");
    }
    return family;
  }
}
