package org.cmsfamily.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Thrown when a caller can fix what is wrong; written as {@code application/problem+json}. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Text text;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> extensions;
  private final @Nullable Integer retryAfterSeconds;

  private Problem(
      ProblemType type,
      Text detail,
      List<Violation> violations,
      Map<String, Object> extensions,
      @Nullable Integer retryAfterSeconds) {
    super(detail.words());
    this.type = type;
    this.text = detail;
    this.violations = List.copyOf(violations);
    this.extensions = Map.copyOf(extensions);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A problem of the kind, with what is wrong this time. */
  public static Problem of(ProblemType type, Text detail) {
    return new Problem(type, detail, List.of(), Map.of(), null);
  }

  /** A problem of the kind, with what is wrong this time in English only. */
  public static Problem of(ProblemType type, String detail) {
    return of(type, Text.unworded(detail));
  }

  /** How many there are, for a person. */
  public static Text counted(List<Violation> violations) {
    return violations.size() == 1
        ? Text.of("one-violation")
        : Text.of("violations").with("count", violations.size());
  }

  /** The same, listing every violation. */
  public Problem with(List<Violation> violations) {
    return new Problem(type, text, violations, extensions, retryAfterSeconds);
  }

  /** The same with one more member in the document. */
  public Problem extension(String name, Object value) {
    var more = new TreeMap<>(extensions);
    more.put(name, value);
    return new Problem(type, text, violations, more, retryAfterSeconds);
  }

  /** The same, telling the caller to try again after so many seconds. */
  public Problem retryAfter(int seconds) {
    return new Problem(type, text, violations, extensions, seconds);
  }

  /** Its kind. */
  public ProblemType type() {
    return type;
  }

  /** What is wrong this time, in English. */
  public String detail() {
    return text.words();
  }

  /** What is wrong this time. */
  public Text text() {
    return text;
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
