package org.cmsfamily.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock, in UTC, which stamps instants; in microseconds, as the database stores them. */
@ApplicationScoped
class SystemClock {
  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
