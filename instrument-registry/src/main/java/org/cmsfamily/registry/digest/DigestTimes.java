package org.cmsfamily.registry.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether and when digests are sent. */
@ApplicationScoped
class DigestTimes {
  private static final String OFF = "off";

  private final @Nullable LocalTime first;

  DigestTimes(DigestSettings settings) {
    first = settings.at().equals(OFF) ? null : LocalTime.parse(settings.at());
  }

  /** Whether they are sent at all. */
  boolean areOn() {
    return first != null;
  }

  /** Whether those of the day are due at that time of it. */
  boolean areDue(LocalTime now) {
    return first != null && !now.isBefore(first);
  }
}
