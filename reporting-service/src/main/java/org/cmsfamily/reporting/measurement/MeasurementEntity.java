package org.cmsfamily.reporting.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.DatedEntity;
import org.cmsfamily.reporting.Withdrawal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "measurement")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class MeasurementEntity extends DatedEntity<Measurement> {

  String service;
  Quarter quarter;
  String indicator;
  int position;
  @Nullable String unit;
  BigDecimal value;
  String instrument;
  String note;
  LocalDate recordedOn;
  Capacity recordedBy;
  @Nullable String withdrawal;
  @Nullable LocalDate withdrawnOn;
  @Nullable Capacity withdrawnBy;

  @Override
  protected void copy(Measurement measurement) {
    service = measurement.service();
    quarter = measurement.quarter();
    indicator = measurement.indicator();
    position = measurement.position();
    unit = measurement.unit();
    value = measurement.value();
    instrument = measurement.instrument();
    note = measurement.note();
    recordedOn = measurement.recordedOn();
    recordedBy = measurement.by();
    var taken = measurement.withdrawal();
    withdrawal = taken == null ? null : taken.reason();
    withdrawnOn = taken == null ? null : taken.on();
    withdrawnBy = taken == null ? null : taken.by();
  }

  @Override
  public Measurement toAggregate() {
    return new Measurement(
        id(),
        family(),
        version(),
        readers(),
        service,
        quarter,
        indicator,
        position,
        unit,
        value,
        instrument,
        note,
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
