package org.cmsfamily.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.cmsfamily.reporting.FollowProgress.Followed;
import org.jspecify.annotations.Nullable;

/**
 * How far an import, or the preview of one, has come.
 *
 * @param name as whoever sent the file called it
 * @param read lines that were looked at
 * @param lines how many the file has; null as long as it is being read
 * @param booked lines that were compared with the books, and booked if they are accepted
 */
record ImportProgressView(
    String name, Phase phase, int read, @Nullable Integer lines, int booked, Instant startedAt)
    implements Followed {

  /** What is being done. */
  enum Phase {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("reading")
    READING,
    @JsonProperty("booking")
    BOOKING,
    /** It was answered: booked, previewed or refused. */
    @JsonProperty("ended")
    ENDED,
    /**
     * Nothing was written of it for a minute: it has ended, and the imports say whether it was
     * booked.
     */
    @JsonProperty("interrupted")
    INTERRUPTED
  }

  @Override
  public boolean ended() {
    return phase == Phase.ENDED || phase == Phase.INTERRUPTED;
  }
}
