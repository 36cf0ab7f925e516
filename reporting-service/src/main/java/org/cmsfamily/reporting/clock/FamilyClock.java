package org.cmsfamily.reporting.clock;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.jboss.logging.Logger;

/**
 * Tells when a day may have begun in a family: each hour, and as soon as its business date is
 * moved. One replica does so for all; after downtime it says so at once, and what was due meanwhile
 * is caught up.
 */
@ApplicationScoped
class FamilyClock {

  private static final Logger LOG = Logger.getLogger(FamilyClock.class);

  private final Families families;
  private final Clock clock;
  private final Leases leases;
  private final Event<DayBegun> days;
  private final Map<String, String> looked = new ConcurrentHashMap<>();
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  FamilyClock(Families families, Clock clock, Leases leases, Event<DayBegun> days) {
    this.families = families;
    this.clock = clock;
    this.leases = leases;
    this.days = days;
  }

  /** Often, since a family's date may move at any time; there is mostly nothing to do. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (leases.isMine("family-days")) {
      AsSystem.call(families::calendars).forEach(this::look);
    } else {
      seen.clear();
    }
  }

  /** It is said twice: elsewhere the day before may be remembered for half a second. */
  private void look(String family, String calendar) {
    var now = calendar + " " + clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (now.equals(seen.get(family))) {
      return;
    }
    try {
      AsSystem.run(() -> days.fire(new DayBegun(family)));
      if (now.equals(looked.put(family, now))) {
        seen.put(family, now);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "The day of %s could not begin", family);
    }
  }
}
