package org.cmsfamily.catalog.cost;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Voluntary income of one instrument for the service in one budget year.
 *
 * @param from who gives it, if stated
 */
public record VoluntaryIncome(
    String instrument, Year year, Amount amount, Status status, @Nullable String from) {

  /** How sure the money is. */
  public enum Status {
    SIGNED_AGREEMENT("signed-agreement"),
    RECEIVED("received"),
    PLEDGED("pledged");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** As it is written in JSON. */
    public String code() {
      return code;
    }
  }

  /** A mere pledge relieves no budget. */
  public boolean counts() {
    return status != Status.PLEDGED;
  }
}
