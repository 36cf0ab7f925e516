package org.cmsfamily.workbench.service;

import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.reporting.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * A value that was measured.
 *
 * @param withdrawal taking it back; null if the visitor does not hold the office that recorded it
 */
record MeasuredRow(Measurement measured, @Nullable PossibleAct withdrawal) {

  /** All values, with what may be done by who holds these capacities. */
  static List<MeasuredRow> of(List<Measurement> measurements, List<String> held) {
    return measurements.stream().map(one -> new MeasuredRow(one, withdrawal(one, held))).toList();
  }

  private static @Nullable PossibleAct withdrawal(Measurement measured, List<String> held) {
    if (!measured.counts() || !held.contains(measured.by())) return null;
    var name = ServiceActs.WITHDRAW_MEASUREMENT + "." + measured.id();
    return new PossibleAct(name, true, List.of(measured.by()), List.of());
  }
}
