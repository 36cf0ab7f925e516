package org.cmsfamily.registry.secretariat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.DatedColumns;
import org.cmsfamily.registry.time.History;
import org.jspecify.annotations.Nullable;

/** A serving arrangement as a row of its secretariat. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ArrangementRow {

  @Embedded DatedColumns dated;
  String instrument;

  @Enumerated(EnumType.STRING)
  ServingRole role;

  /** Whether no other secretariat can serve the instrument so in the same days. */
  boolean alone;

  @Nullable String decision;
  @Embedded ProvenanceColumns provenance;

  static ArrangementRow of(
      ServingArrangement arrangement, History<ServingArrangement> arrangements) {
    var row = new ArrangementRow();
    row.dated = DatedColumns.of(arrangement, arrangements);
    row.instrument = arrangement.instrument();
    row.role = arrangement.role();
    row.alone = arrangement.role() != ServingRole.COORDINATION;
    row.decision = arrangement.decision();
    row.provenance = ProvenanceColumns.of(arrangement.provenance());
    return row;
  }

  ServingArrangement toArrangement() {
    return new ServingArrangement(
        dated.id(),
        instrument,
        role,
        dated.period(),
        decision,
        provenance.toProvenance(),
        dated.recordedAt(),
        dated.replaces());
  }
}
