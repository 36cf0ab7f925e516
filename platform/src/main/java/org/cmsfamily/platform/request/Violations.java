package org.cmsfamily.platform.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.problem.Violation;

/** All that is wrong with one request, one message a place, in the order found. */
public final class Violations {

  /** More are not listed: a caller who sent so many fixes them in steps. */
  private static final int MOST = 1000;

  private final Map<String, Violation> found = new LinkedHashMap<>();

  /** Adds one, unless that place has one already. */
  public void add(String pointer, String message) {
    add(Violation.at(pointer, message));
  }

  /** Adds one of a named rule, unless that place has one already. */
  public void add(String rule, String pointer, String message) {
    add(Violation.of(rule, pointer, message));
  }

  /** Adds one, unless that place has one already. */
  public void add(Violation violation) {
    if (found.size() < MOST) {
      found.putIfAbsent(violation.pointer(), violation);
    }
  }

  /** Adds several. */
  public void addAll(Collection<Violation> violations) {
    violations.forEach(this::add);
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

  /**
   * Goes on only if there is none.
   *
   * @throws Problem 400 {@code invalid-request} with all of them
   */
  public void refuse() {
    refuse(PlatformProblems.INVALID, Problem.counted(all()));
  }
}
