package org.cmsfamily.workbench.everyone;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private Instant now = Instant.parse("2027-01-10T09:59:10Z");

  private final Allowance allowance = new Allowance(settings(2), new MovedClock());

  @Test
  void asManyQuestionsAreTakenInAMinuteAsAreAllowed() {
    allowance.take();
    assertThatNoException().isThrownBy(allowance::take);
    assertThatThrownBy(allowance::take).isInstanceOf(TooManyQuestions.class);
  }

  @Test
  void theNextMinuteHasItsOwn() {
    allowance.take();
    allowance.take();
    now = Instant.parse("2027-01-10T10:00:00Z");
    allowance.take();
    assertThatNoException().isThrownBy(allowance::take);
    assertThatThrownBy(allowance::take).isInstanceOf(TooManyQuestions.class);
  }

  private static PublicSettings settings(int questions) {
    return new PublicSettings() {
      @Override
      public Duration keptFor() {
        return Duration.ofMinutes(5);
      }

      @Override
      public int questionsPerMinute() {
        return questions;
      }
    };
  }

  private final class MovedClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
