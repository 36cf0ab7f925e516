package org.cmsfamily.platform.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemDocument;
import org.cmsfamily.platform.problem.ProblemType;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** All that is wrong with one request, one message a place, in the order found. */
public final class Violations {

  /** More are counted, not listed: a caller who sent so many fixes them in steps. */
  static final int MOST = 100;

  private final Map<String, Violation> found = new LinkedHashMap<>();
  private int unlisted;

  /** Adds one, unless that place has one already. */
  public void add(String pointer, Text text) {
    add(Violation.at(pointer, text));
  }

  /** Adds one of a named rule, unless that place has one already. */
  public void add(String rule, String pointer, Text text) {
    add(Violation.of(rule, pointer, text));
  }

  /** Adds one in English only, unless that place has one already. */
  public void add(String pointer, String message) {
    add(Violation.at(pointer, message));
  }

  /** Adds one of a named rule in English only, unless that place has one already. */
  public void add(String rule, String pointer, String message) {
    add(Violation.of(rule, pointer, message));
  }

  /** Adds one, unless that place has one already. */
  public void add(Violation violation) {
    add(() -> violation);
  }

  /** Adds one, unless that place has one already; it is not even made if enough are listed. */
  void add(Supplier<Violation> violation) {
    if (found.size() >= MOST) {
      unlisted++;
      return;
    }
    var made = violation.get();
    found.putIfAbsent(made.pointer(), made);
  }

  /** Adds several. */
  public void addAll(Collection<Violation> violations) {
    violations.forEach(this::add);
  }

  /** Whether there is none. */
  public boolean none() {
    return found.isEmpty();
  }

  /** The first hundred of them. */
  public List<Violation> all() {
    return List.copyOf(found.values());
  }

  /**
   * Goes on only if there is none.
   *
   * @throws Problem of the kind, with all of them, or the first hundred and their number
   */
  public void refuse(ProblemType type, String detail) {
    refuse(type, Text.unworded(detail));
  }

  /**
   * Goes on only if there is none.
   *
   * @throws Problem of the kind, with all of them, or the first hundred and their number
   */
  public void refuse(ProblemType type, Text detail) {
    if (none()) {
      return;
    }
    var problem = Problem.of(type, detail).with(all());
    throw unlisted == 0 ? problem : problem.extension(ProblemDocument.TOTAL, total());
  }

  private int total() {
    return found.size() + unlisted;
  }

  /**
   * Goes on only if there is none.
   *
   * @throws Problem 400 {@code invalid-request} with all of them
   */
  public void refuse() {
    refuse(
        PlatformProblems.INVALID,
        unlisted == 0
            ? Problem.counted(all())
            : Text.of("first-violations").with("count", total()).with("listed", MOST));
  }
}
