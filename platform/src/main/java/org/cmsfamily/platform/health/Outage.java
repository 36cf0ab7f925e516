package org.cmsfamily.platform.health;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** Whether something that must run cannot, since when, and why. */
public final class Outage {

  private record Since(Instant at, String cause) {}

  private final AtomicReference<@Nullable Since> since = new AtomicReference<>();

  /** Notes the outage; true if there was none before, so that it is logged once. */
  public boolean begins(Exception cause) {
    return since.compareAndSet(null, new Since(Instant.now(), cause.getClass().getSimpleName()));
  }

  /** It runs. */
  public void isOver() {
    since.set(null);
  }

  /** Whether there is none. */
  public boolean isNone() {
    return since.get() == null;
  }

  /** Up, or down with since and why. */
  public HealthCheckResponse toHealth(String name) {
    var now = since.get();
    if (now == null) {
      return HealthCheckResponse.up(name);
    }
    return HealthCheckResponse.named(name)
        .down()
        .withData("since", now.at().toString())
        .withData("cause", now.cause())
        .build();
  }
}
