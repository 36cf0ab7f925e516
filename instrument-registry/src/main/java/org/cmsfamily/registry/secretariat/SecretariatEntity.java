package org.cmsfamily.registry.secretariat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.text.NamesColumns;
import org.cmsfamily.registry.text.ProvenanceColumns;
import org.cmsfamily.registry.time.History;
import org.jspecify.annotations.Nullable;

/** The row of a secretariat, with those of its seats and serving arrangements. */
@Entity
@Table(name = "secretariat")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class SecretariatEntity extends AggregateEntity<Secretariat> {

  @Embedded NamesColumns names;
  @Nullable String permanentFor;
  @Nullable String administeredBy;
  @Nullable String website;
  @Embedded ProvenanceColumns provenance;

  @ElementCollection
  @CollectionTable(name = "secretariat_seat", joinColumns = @JoinColumn(name = "secretariat"))
  @OrderColumn(name = "position")
  List<SeatRow> seats = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "serving_arrangement", joinColumns = @JoinColumn(name = "secretariat"))
  @OrderColumn(name = "position")
  List<ArrangementRow> servingArrangements = new ArrayList<>();

  @Override
  protected void copy(Secretariat secretariat) {
    names = NamesColumns.of(secretariat.names());
    permanentFor = secretariat.permanentFor();
    administeredBy = secretariat.administeredBy();
    website = secretariat.website();
    provenance = ProvenanceColumns.of(secretariat.provenance());
    var history = new History<>(secretariat.seats());
    seats.clear();
    secretariat.seats().forEach(seat -> seats.add(SeatRow.of(seat, history)));
    var arrangements = new History<>(secretariat.servingArrangements());
    servingArrangements.clear();
    secretariat
        .servingArrangements()
        .forEach(one -> servingArrangements.add(ArrangementRow.of(one, arrangements)));
  }

  @Override
  public Secretariat toAggregate() {
    return new Secretariat(
        id(),
        family(),
        names.toNames(),
        permanentFor,
        administeredBy,
        website,
        seats.stream().map(SeatRow::toSeat).toList(),
        servingArrangements.stream().map(ArrangementRow::toArrangement).toList(),
        provenance.toProvenance(),
        version());
  }
}
