package org.cmsfamily.workbench.everyone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many questions visitors without a session may still cause in this minute. */
@ApplicationScoped
class Allowance {
  private final int perMinute;
  private final Clock clock;
  private Instant minute = Instant.MIN;
  private int taken;

  Allowance(PublicSettings settings, Clock clock) {
    this.perMinute = settings.questionsPerMinute();
    this.clock = clock;
  }

  /**
   * Takes one.
   *
   * @throws TooManyQuestions if none is left
   */
  synchronized void take() {
    var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      taken = 0;
    }
    if (taken >= perMinute) throw new TooManyQuestions();
    taken++;
  }
}
