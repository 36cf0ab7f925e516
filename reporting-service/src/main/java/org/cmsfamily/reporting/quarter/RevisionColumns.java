package org.cmsfamily.reporting.quarter;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A row of the totals that were stored of a quarter. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class RevisionColumns {
  @Nullable String reason;
  LocalDate storedOn;
  Capacity storedBy;
  String[] moved;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  QuarterTotals totals;

  static RevisionColumns of(Revision revision) {
    var columns = new RevisionColumns();
    columns.reason = revision.reason();
    columns.storedOn = revision.on();
    columns.storedBy = revision.by();
    columns.moved = revision.moved().toArray(String[]::new);
    columns.totals = revision.totals();
    return columns;
  }

  Revision toRevision() {
    return new Revision(totals, reason, storedOn, storedBy, List.of(moved));
  }
}
