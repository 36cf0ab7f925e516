package org.cmsfamily.catalog.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.cmsfamily.catalog.family.KnownRecord;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.platform.authority.AppointmentState;
import org.cmsfamily.platform.authority.Authority;
import org.cmsfamily.platform.authority.FamilyDates;
import org.cmsfamily.platform.authority.PersonState;
import org.cmsfamily.platform.consume.PoisonRecordException;
import org.cmsfamily.platform.consume.StateListener;
import org.cmsfamily.platform.consume.StateRecord;
import org.jspecify.annotations.Nullable;

/**
 * The catalog's one reader of the registry's records: keeps their latest state, which safeguards
 * judge by, and tells the platform who may act and what day it is. The same or an older one changes
 * nothing.
 */
@ApplicationScoped
class RegistryReader implements StateListener {

  private static final String FAMILIES = "registry.families";
  private static final String PERSONS = "registry.persons";
  private static final String APPOINTMENTS = "registry.appointments";

  private final KnownRecords records;
  private final Authority authority;

  RegistryReader(KnownRecords records, Authority authority) {
    this.records = records;
    this.authority = authority;
  }

  @Override
  public Set<String> topics() {
    var topics = new HashSet<>(RegistryFacts.topicsRead());
    topics.add(PERSONS);
    return topics;
  }

  @Override
  public void on(StateRecord state) {
    switch (state.topic()) {
      case PERSONS -> authority.learn(state.read(PersonState.class));
      case APPOINTMENTS -> {
        authority.learn(state.read(AppointmentState.class));
        keep(state);
      }
      case FAMILIES -> {
        authority.learn(state.read(FamilyDates.class));
        keep(state);
      }
      default -> keep(state);
    }
  }

  private void keep(StateRecord state) {
    RegistryFacts.check(state.topic(), state.json());
    var version = "%d.%d".formatted(state.version().epoch(), state.version().number());
    var record = new KnownRecord(state.topic(), state.key(), version, state.json());
    records.put(record, familyOf(state));
  }

  /** A family's own record carries its code; every other names its family. */
  private static String familyOf(StateRecord state) {
    var family = state.read(OfFamily.class).family();
    if (family != null) {
      return family;
    }
    if (state.topic().equals(FAMILIES)) {
      return state.key();
    }
    throw new PoisonRecordException("it names no family");
  }

  private record OfFamily(@Nullable String family) {}
}
