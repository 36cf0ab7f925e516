package org.cmsfamily.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.cmsfamily.reporting.FollowProgress.Followed;
import org.jspecify.annotations.Nullable;

/**
 * How far a run of the reporting job has come.
 *
 * @param name as whoever started it called it
 * @param due how many reports it looks at; null as long as that is not known
 * @param issued how many of them it has looked at, and issued if they were due
 * @param rendered of how many it has rendered the newest revision
 */
record RunProgressView(
    String name, RunPhase phase, @Nullable Integer due, int issued, int rendered, Instant startedAt)
    implements Followed {

  /** What is being done. */
  enum RunPhase {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("issuing")
    ISSUING,
    @JsonProperty("rendering")
    RENDERING,
    /** It was answered: done or refused. */
    @JsonProperty("ended")
    ENDED,
    /** Nothing was written of it for longer than a report takes; the next run goes on with it. */
    @JsonProperty("interrupted")
    INTERRUPTED
  }

  @Override
  public boolean ended() {
    return phase == RunPhase.ENDED || phase == RunPhase.INTERRUPTED;
  }
}
