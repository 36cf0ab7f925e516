package org.cmsfamily.catalog.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commitment to report regularly. Source: StC44 decision, P8.
 *
 * @param period null in a draft that does not say yet
 * @param bodies codes of the bodies that are reported to
 */
public record Reporting(@Nullable Period period, List<String> bodies) {

  /** No commitment. */
  public static final Reporting NONE = new Reporting(null, List.of());

  /** How often. */
  public enum Period implements Coded {
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  public Reporting {
    bodies = List.copyOf(bodies);
  }

  /** How often and to whom are both stated. */
  public boolean committed() {
    return period != null && !bodies.isEmpty();
  }
}
