package org.cmsfamily.reporting.progress;

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
 * What was reached in a quarter, as one participant reports it.
 *
 * @param milestone in a few words
 * @param narrative the story behind it
 * @param withdrawal that it was taken back; null while it counts
 */
public record ProgressEntry(
    String id,
    String family,
    long version,
    Set<String> readers,
    String service,
    Quarter quarter,
    String instrument,
    String milestone,
    String narrative,
    LocalDate recordedOn,
    Capacity by,
    @Nullable Withdrawal withdrawal)
    implements Aggregate {

  public ProgressEntry {
    readers = new TreeSet<>(readers);
  }

  /**
   * Taken back; it stays readable, and no report takes it in.
   *
   * @throws Problem 409 {@code wrong-state} if it was taken back before
   */
  ProgressEntry withdraw(Withdrawal given) {
    if (withdrawal != null) {
      throw Problem.of(ReportingProblems.WRONG_STATE, Text.of("taken-back-before"));
    }
    return new ProgressEntry(
        id,
        family,
        version + 1,
        readers,
        service,
        quarter,
        instrument,
        milestone,
        narrative,
        recordedOn,
        by,
        given);
  }
}
