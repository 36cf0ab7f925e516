package org.cmsfamily.reporting.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.AggregateEntity;

@Entity
@Table(name = "progress")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ProgressEntity extends AggregateEntity<ProgressEntry> {

  @Column(name = "readers", insertable = false, updatable = false)
  String[] seenBy;

  String service;
  Quarter quarter;
  String instrument;
  String milestone;
  String narrative;
  LocalDate recordedOn;
  Capacity recordedBy;

  @Override
  protected void copy(ProgressEntry entry) {
    seenBy = entry.readers().toArray(String[]::new);
    service = entry.service();
    quarter = entry.quarter();
    instrument = entry.instrument();
    milestone = entry.milestone();
    narrative = entry.narrative();
    recordedOn = entry.recordedOn();
    recordedBy = entry.by();
  }

  @Override
  public ProgressEntry toAggregate() {
    return new ProgressEntry(
        id(),
        family(),
        version(),
        Set.of(seenBy),
        service,
        quarter,
        instrument,
        milestone,
        narrative,
        recordedOn,
        recordedBy);
  }
}
