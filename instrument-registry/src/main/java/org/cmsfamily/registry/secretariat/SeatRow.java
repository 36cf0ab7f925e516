package org.cmsfamily.registry.secretariat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.DatedColumns;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.Precision;
import org.jspecify.annotations.Nullable;

/** A seat as a row of its secretariat. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SeatRow {

  @Embedded DatedColumns dated;
  @Nullable String city;
  String country;

  @Enumerated(EnumType.STRING)
  Precision precision;

  @Embedded ProvenanceColumns provenance;

  static SeatRow of(Seat seat, History<Seat> seats) {
    var row = new SeatRow();
    row.dated = DatedColumns.of(seat, seats);
    row.city = seat.city();
    row.country = seat.country();
    row.precision = seat.precision();
    row.provenance = ProvenanceColumns.of(seat.provenance());
    return row;
  }

  Seat toSeat() {
    return new Seat(
        dated.id(),
        city,
        country,
        dated.period(),
        precision,
        provenance.toProvenance(),
        dated.recordedAt(),
        dated.replaces());
  }
}
