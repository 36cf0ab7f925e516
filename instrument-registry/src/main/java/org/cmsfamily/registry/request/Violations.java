package org.cmsfamily.registry.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** All that is wrong with one request, one message a place, in the order found. */
public final class Violations {

  /** More are not listed: a caller who sent so many mends them in steps. */
  private static final int MOST = 1000;

  private final Map<String, Violation> found = new LinkedHashMap<>();

  /** Adds one, unless that place has one already. */
  public void add(String pointer, String message) {
    if (found.size() < MOST) {
      found.putIfAbsent(pointer, Violation.at(pointer, message));
    }
  }

  /** Adds one of a named rule, unless that place has one already. */
  public void add(String rule, String pointer, String message) {
    if (found.size() < MOST) {
      found.putIfAbsent(pointer, Violation.of(rule, pointer, message));
    }
  }

  /** Adds one at {@code /to} if the bounds make no period. */
  public void period(@Nullable PublishedDate from, @Nullable PublishedDate to) {
    if (!Period.possible(from, to)) {
      add("/to", "The period ends before it begins");
    }
  }

  /** Whether there is none. */
  public boolean none() {
    return found.isEmpty();
  }

  /** All of them. */
  public List<Violation> all() {
    return List.copyOf(found.values());
  }

  /**
   * Goes on only if there is none.
   *
   * @throws Problem of the kind, with all of them
   */
  public void refuse(ProblemType type, String detail) {
    if (!none()) {
      throw Problem.of(type, detail).with(all());
    }
  }
}
