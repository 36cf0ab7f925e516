package org.cmsfamily.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Thrown when a caller can fix what is wrong; written as {@code application/problem+json}. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> extensions;
  private final @Nullable Integer retryAfterSeconds;

  private Problem(
      ProblemType type,
      String detail,
      List<Violation> violations,
      Map<String, Object> extensions,
      @Nullable Integer retryAfterSeconds) {
    super(detail);
    this.type = type;
    this.violations = List.copyOf(violations);
    this.extensions = Map.copyOf(extensions);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A problem of the kind, with what is wrong this time. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, List.of(), Map.of(), null);
  }

  /** How many there are, for a person. */
  public static String counted(List<Violation> violations) {
    return violations.size() == 1 ? "1 violation" : violations.size() + " violations";
  }

  /** The same, listing every violation. */
  public Problem with(List<Violation> violations) {
    return new Problem(type, detail(), violations, extensions, retryAfterSeconds);
  }

  /** The same with one more member in the document. */
  public Problem extension(String name, Object value) {
    var more = new TreeMap<>(extensions);
    more.put(name, value);
    return new Problem(type, detail(), violations, more, retryAfterSeconds);
  }

  /** The same, telling the caller to try again after so many seconds. */
  public Problem retryAfter(int seconds) {
    return new Problem(type, detail(), violations, extensions, seconds);
  }

  /** Its kind. */
  public ProblemType type() {
    return type;
  }

  /** What is wrong this time. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Every violation, in the order found. */
  public List<Violation> violations() {
    return violations;
  }

  /** Further members of the document. */
  public Map<String, Object> extensions() {
    return extensions;
  }

  /** Seconds after which to try again, if that may help. */
  public @Nullable Integer retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
