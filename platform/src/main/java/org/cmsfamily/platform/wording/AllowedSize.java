package org.cmsfamily.platform.wording;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** How many characters a text may have, or how many entries a list, in words. */
final class AllowedSize {

  private AllowedSize() {}

  /** That of a {@code Size}. */
  static Text of(ConstraintViolation<?> violation) {
    var attributes = violation.getConstraintDescriptor().getAttributes();
    var what = violation.getInvalidValue() instanceof CharSequence ? "characters" : "entries";
    int min = (Integer) attributes.getOrDefault("min", 0);
    int max = (Integer) attributes.getOrDefault("max", Integer.MAX_VALUE);
    return Text.of(range(min, max) + "-" + what, Map.of("min", min, "max", max));
  }

  private static String range(int min, int max) {
    if (min == max) {
      return "exactly";
    }
    if (min == 0) {
      return "at-most";
    }
    return max == Integer.MAX_VALUE ? "at-least" : "from-to";
  }
}
