package org.cmsfamily.workbench.call;

import io.netty.channel.ConnectTimeoutException;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One circuit breaker for each service: when it left two questions running without an answer, it is
 * down for all pages at once, and after five seconds one question finds out whether it is back. So
 * a page that needs many answers waits once, and not once for each.
 */
class CircuitBreakers {
  private static final int UNANSWERED = 2;
  private static final int SECONDS = 5;

  @Produces
  @Singleton
  @Identifier("registry")
  Guard registry() {
    return breaker();
  }

  @Produces
  @Singleton
  @Identifier("catalog")
  Guard catalog() {
    return breaker();
  }

  @Produces
  @Singleton
  @Identifier("reporting")
  Guard reporting() {
    return breaker();
  }

  private static Guard breaker() {
    return Guard.create()
        .withCircuitBreaker()
        .requestVolumeThreshold(UNANSWERED)
        .failureRatio(1)
        .delay(SECONDS, ChronoUnit.SECONDS)
        .when(CircuitBreakers::isUnanswered)
        .done()
        .build();
  }

  /** Not a connection that is refused: that is known at once. */
  private static boolean isUnanswered(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(e -> e instanceof TimeoutException || e instanceof ConnectTimeoutException);
  }
}
