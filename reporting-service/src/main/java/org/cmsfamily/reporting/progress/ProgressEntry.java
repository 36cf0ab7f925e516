package org.cmsfamily.reporting.progress;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.store.Aggregate;

/**
 * What was reached in a quarter, as one participant reports it.
 *
 * @param milestone in a few words
 * @param narrative the story behind it
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
    Capacity by)
    implements Aggregate {

  public ProgressEntry {
    readers = new TreeSet<>(readers);
  }
}
