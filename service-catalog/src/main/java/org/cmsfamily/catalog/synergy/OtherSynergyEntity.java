package org.cmsfamily.catalog.synergy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.store.DatedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of an other synergy. */
@Entity
@Table(name = "other_synergy")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OtherSynergyEntity extends DatedEntity<OtherSynergy> {
  String instrument;

  @Column(name = "partners")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> with;

  String title;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> areas;

  String knowledge;
  LocalDate since;
  @Nullable LocalDate endedOn;
  String recordedBy;

  @Override
  protected void copy(OtherSynergy synergy) {
    instrument = synergy.instrument();
    with = synergy.with();
    title = synergy.title();
    areas = synergy.areas();
    knowledge = synergy.knowledge();
    since = synergy.since();
    endedOn = synergy.endedOn();
    recordedBy = synergy.by().toString();
  }

  @Override
  public OtherSynergy toAggregate() {
    return new OtherSynergy(
        id(),
        family(),
        version(),
        instrument,
        with,
        title,
        areas,
        knowledge,
        since,
        endedOn,
        Capacity.parse(recordedBy));
  }
}
