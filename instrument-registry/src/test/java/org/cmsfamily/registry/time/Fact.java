package org.cmsfamily.registry.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The least that a dated fact can be. */
record Fact(String id, Period period, Instant recordedAt, String says, @Nullable String replaces)
    implements Dated {

  static final Succession<Fact> SUCCESSION =
      new Succession<>(
          (ended, id, until, at) -> new Fact(id, until, at, ended.says(), ended.id()),
          (fact, period) ->
              new Fact(fact.id(), period, fact.recordedAt(), fact.says(), fact.replaces()));
}
