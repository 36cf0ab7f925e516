package org.cmsfamily.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.AggregateEntity;

@Entity
@Table(name = "progress")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ProgressEntity extends AggregateEntity<ProgressEntry> {

  String service;
  Quarter quarter;
  String instrument;
  String milestone;
  String narrative;
  LocalDate recordedOn;
  Capacity recordedBy;

  @Override
  protected void copy(ProgressEntry entry) {
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
        readers(),
        service,
        quarter,
        instrument,
        milestone,
        narrative,
        recordedOn,
        recordedBy);
  }
}
