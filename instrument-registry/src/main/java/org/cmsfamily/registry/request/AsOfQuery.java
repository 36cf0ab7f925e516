package org.cmsfamily.registry.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.time.AsOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The day and the instant that a read asks about.
 *
 * @param asOf the day on which facts must hold; all days unless given
 * @param knownAt what was known at that instant; now unless given
 */
public record AsOfQuery(@RestQuery @Nullable LocalDate asOf, @RestQuery @Nullable Instant knownAt) {

  /**
   * What is asked for.
   *
   * @throws Problem 400 if {@code knownAt} lies ahead: its answer could still change
   */
  public AsOf at(Clock clock) {
    var now = clock.instant();
    if (knownAt != null && knownAt.isAfter(now)) {
      var violations = new Violations();
      violations.add("?knownAt", Text.of("known-at-ahead"));
      violations.refuse(PlatformProblems.INVALID, Text.of("query-faults"));
    }
    return new AsOf(asOf, knownAt == null ? now : knownAt);
  }
}
