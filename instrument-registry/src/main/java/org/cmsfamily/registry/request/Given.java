package org.cmsfamily.registry.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a correction says of an optional value: left out it stays, a null given clears it. */
public final class Given {

  private Given() {}

  /**
   * The value after the correction.
   *
   * @param given null if the correction leaves it out, empty if it gives a null
   */
  @SuppressWarnings("NullableOptional") // that is how the request reader tells the two apart
  public static <T> @Nullable T or(@Nullable Optional<T> given, @Nullable T before) {
    return given == null ? before : given.orElse(null);
  }
}
