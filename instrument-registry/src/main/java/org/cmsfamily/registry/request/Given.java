package org.cmsfamily.registry.request;

import java.util.Optional;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** What a request gives and what it leaves out. */
public final class Given {

  private Given() {}

  /** Notes that a value is needed and not given. */
  public static void must(@Nullable Object value, String pointer, Violations violations) {
    if (value == null) {
      violations.add(pointer, Text.of("must-not-be-empty"));
    }
  }

  /**
   * The value after a correction: left out it stays, a null given clears it.
   *
   * @param given null if the correction leaves it out, empty if it gives a null
   */
  @SuppressWarnings("NullableOptional") // that is how the request reader tells the two apart
  public static <T> @Nullable T or(@Nullable Optional<T> given, @Nullable T before) {
    return given == null ? before : given.orElse(null);
  }
}
