package org.cmsfamily.reporting.clock;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Leases;
import org.cmsfamily.reporting.ReportingReplicas;
import org.jboss.logging.Logger;

/**
 * Says when a day may have begun for the services of a family: each hour, and as soon as its
 * business date is moved. One replica does so for all; after downtime it says so at once, and what
 * was due meanwhile is caught up.
 */
@ApplicationScoped
class FamilyClock {

  private static final Logger LOG = Logger.getLogger(FamilyClock.class);

  /** How long it waits after a failure. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Families families;
  private final Clock clock;
  private final Leases leases;
  private final Event<DayBegun> days;
  private final Map<String, String> looked = new ConcurrentHashMap<>();
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  /** What could not begin, and when it is tried again. */
  private final Map<DayBegun, Instant> failed = new ConcurrentHashMap<>();

  private final Replicas replicas;

  FamilyClock(
      Families families, Replicas replicas, Clock clock, Leases leases, Event<DayBegun> days) {
    this.families = families;
    this.replicas = replicas;
    this.clock = clock;
    this.leases = leases;
    this.days = days;
  }

  /** Often, since a family's date may move at any time; there is mostly nothing to do. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    if (leases.isMine("family-days")) {
      AsSystem.call(families::calendars).forEach(this::look);
      failed.forEach(this::again);
    } else {
      seen.clear();
      failed.clear();
    }
  }

  /**
   * Each day begins twice: another replica may remember the day before for half a second. Each
   * service has a transaction of its own, so that one whose day cannot begin holds up no other.
   */
  private void look(String family, String calendar) {
    var now = calendar + " " + clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (now.equals(seen.get(family))) {
      return;
    }
    services(family).forEach(this::begin);
    if (now.equals(looked.put(family, now))) {
      seen.put(family, now);
    }
  }

  private List<DayBegun> services(String family) {
    return AsSystem.call(
        () ->
            replicas.list(ReportingReplicas.SERVICES, family).stream()
                .map(service -> new DayBegun(family, service.code()))
                .toList());
  }

  private void again(DayBegun day, Instant at) {
    if (!clock.instant().isBefore(at)) {
      begin(day);
    }
  }

  private void begin(DayBegun day) {
    try {
      AsSystem.run(() -> days.fire(day));
      failed.remove(day);
    } catch (RuntimeException e) {
      failed.put(day, clock.instant().plus(PAUSE));
      LOG.errorf(e, "The day of %s could not begin; again in %s", day.service(), PAUSE);
    }
  }
}
