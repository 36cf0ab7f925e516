package org.cmsfamily.reporting.snapshot;

import org.cmsfamily.platform.problem.Problem;

/** What went wrong, as a log may show it to those who may see no figures. */
public final class Failure {
  private Failure() {}

  /** The kind of problem, without what it says of this time. */
  public static String kind(RuntimeException failure) {
    return failure instanceof Problem problem
        ? problem.type().title()
        : failure.getClass().getSimpleName();
  }
}
