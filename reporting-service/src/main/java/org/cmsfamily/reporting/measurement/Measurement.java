package org.cmsfamily.reporting.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of an indicator in a quarter. A later one for the same quarter and indicator
 * counts instead of it; both stay.
 *
 * @param position its place among the measurements of the same quarter and indicator, from 1
 * @param instrument who measured
 * @param withdrawal that it was taken back; null while it counts
 */
public record Measurement(
    String id,
    String family,
    long version,
    Set<String> readers,
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
    @Nullable Withdrawal withdrawal)
    implements Aggregate {

  public Measurement {
    readers = new TreeSet<>(readers);
  }

  /**
   * Taken back; it stays readable, and the one before it counts again.
   *
   * @throws Problem 409 {@code wrong-state} if it was taken back before
   */
  Measurement withdraw(Withdrawal given) {
    if (withdrawal != null) {
      throw Problem.of(ReportingProblems.WRONG_STATE, Text.of("taken-back-before"));
    }
    return new Measurement(
        id,
        family,
        version + 1,
        readers,
        service,
        quarter,
        indicator,
        position,
        unit,
        value,
        instrument,
        note,
        recordedOn,
        by,
        given);
  }
}
