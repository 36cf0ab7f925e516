package org.cmsfamily.reporting;

import java.util.List;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what is wrong with one is a problem that names it. */
public final class Parameter {

  private Parameter() {}

  /**
   * A parameter that must be there.
   *
   * @throws Problem 400 if it is not, or is no text
   */
  public static String needed(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw invalid(name, Text.of("name-the-parameter").with("parameter", name));
    }
    return text(name, value);
  }

  /**
   * A parameter that may be left out.
   *
   * @throws Problem 400 if it is no text
   */
  public static @Nullable String optional(String name, @Nullable String value) {
    return value == null || value.isBlank() ? null : text(name, value);
  }

  /** What is wrong with a parameter. */
  public static Problem invalid(String name, Text text) {
    return Problem.of(PlatformProblems.INVALID, text).with(List.of(Violation.at("?" + name, text)));
  }

  private static String text(String name, String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw invalid(name, Text.of("parameter-not-text").with("parameter", name));
    }
    return value;
  }
}
