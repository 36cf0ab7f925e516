package org.cmsfamily.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.DatedEntity;
import org.cmsfamily.reporting.Withdrawal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "progress")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class ProgressEntity extends DatedEntity<ProgressEntry> {

  String service;
  Quarter quarter;
  String instrument;
  String milestone;
  String narrative;
  LocalDate recordedOn;
  Capacity recordedBy;
  @Nullable String withdrawal;
  @Nullable LocalDate withdrawnOn;
  @Nullable Capacity withdrawnBy;

  @Override
  protected void copy(ProgressEntry entry) {
    service = entry.service();
    quarter = entry.quarter();
    instrument = entry.instrument();
    milestone = entry.milestone();
    narrative = entry.narrative();
    recordedOn = entry.recordedOn();
    recordedBy = entry.by();
    var taken = entry.withdrawal();
    withdrawal = taken == null ? null : taken.reason();
    withdrawnOn = taken == null ? null : taken.on();
    withdrawnBy = taken == null ? null : taken.by();
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
        recordedBy,
        withdrawal());
  }

  private @Nullable Withdrawal withdrawal() {
    return withdrawal == null || withdrawnOn == null || withdrawnBy == null
        ? null
        : new Withdrawal(withdrawal, withdrawnOn, withdrawnBy);
  }
}
