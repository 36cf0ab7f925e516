package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.cmsfamily.platform.problem.Violation;

/** Several violations told in one sentence. */
final class Reasons {

  private Reasons() {}

  static String joined(List<Violation> violations) {
    return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
  }
}
