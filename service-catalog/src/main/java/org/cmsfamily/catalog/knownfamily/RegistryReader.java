package org.cmsfamily.catalog.knownfamily;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.KnownRecord;
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

  private final KnownRecords records;

  RegistryReader(KnownRecords records) {
    this.records = records;
  }

  @Override
  public Set<String> topics() {
    return Set.copyOf(FamilyFacts.topicsRead());
  }

  @Override
  public void apply(StateRecord state) {
    keep(state);
  }

  private void keep(StateRecord state) {
    FamilyFacts.check(state.topic(), state.json());
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
