package org.cmsfamily.reporting.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A measurement as participants see it. */
record MeasurementView(
    String id,
    String service,
    Quarter quarter,
    String indicator,
    int position,
    @Nullable String unit,
    BigDecimal value,
    String instrument,
    String note,
    LocalDate recordedOn,
    Capacity by,
    @Nullable Withdrawal withdrawal,
    List<PossibleAct> acts) {

  MeasurementView {
    acts = List.copyOf(acts);
  }

  static MeasurementView of(Measurement measurement, List<PossibleAct> acts) {
    return new MeasurementView(
        measurement.id(),
        measurement.service(),
        measurement.quarter(),
        measurement.indicator(),
        measurement.position(),
        measurement.unit(),
        measurement.value(),
        measurement.instrument(),
        measurement.note(),
        measurement.recordedOn(),
        measurement.by(),
        measurement.withdrawal(),
        acts);
  }
}
