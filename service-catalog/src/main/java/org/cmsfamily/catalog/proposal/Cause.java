package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By whom and why something that was committed to came to an end.
 *
 * @param by the capacity
 */
record Cause(LocalDate on, String by, String person, @Nullable String reason) {

  Ending ends(Ending.What what, int number, String instrument, String fingerprint) {
    return new Ending(what, number, instrument, fingerprint, on, by, person, reason);
  }
}
