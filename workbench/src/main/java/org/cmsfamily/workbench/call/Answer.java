package org.cmsfamily.workbench.call;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one of several services answered, for a page that works without it.
 *
 * @param value null if the service did not answer
 */
public record Answer<T>(Service service, @Nullable T value) {

  static <T> Answer<T> of(Service service, T value) {
    return new Answer<>(service, value);
  }

  static <T> Answer<T> down(Service service) {
    return new Answer<>(service, null);
  }

  public boolean isDown() {
    return value == null;
  }

  /** The value, or another one if the service did not answer. */
  public T orElse(T other) {
    return Objects.requireNonNullElse(value, other);
  }
}
