package org.cmsfamily.registry.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Dated;
import org.cmsfamily.registry.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * That a secretariat serves an instrument from when to when.
 *
 * @param decision the key of the decision that says so, if known
 */
public record ServingArrangement(
    String id,
    String instrument,
    ServingRole role,
    Period period,
    @Nullable String decision,
    Provenance provenance,
    Instant recordedAt,
    @Nullable String replaces)
    implements Dated {

  ServingArrangement within(Period other) {
    return new ServingArrangement(
        id, instrument, role, other, decision, provenance, recordedAt, replaces);
  }

  ServingArrangement correctedTo(String newId, Period other, Instant at) {
    return new ServingArrangement(newId, instrument, role, other, decision, provenance, at, id);
  }

  /** The row that withdraws it: it was recorded by mistake, and held on no day. */
  ServingArrangement withdrawn(String newId, LocalDate day, String reason, Instant at) {
    var why = Provenance.of(null, null, List.of(reason));
    return new ServingArrangement(
        newId, instrument, role, Period.never(day), decision, why, at, id);
  }

  boolean sameLineAs(ServingArrangement other) {
    return instrument.equals(other.instrument) && role == other.role;
  }

  /** Whether the two cannot both serve: an instrument has one permanent and one interim office. */
  boolean excludes(ServingArrangement other) {
    return sameLineAs(other) && role != ServingRole.COORDINATION && period.overlaps(other.period());
  }
}
