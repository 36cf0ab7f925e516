package org.cmsfamily.workbench.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after it; null if it is the last
 */
public record Paged<T>(List<T> items, @Nullable String next) {

  public static <T> Paged<T> empty() {
    return new Paged<>(List.of(), null);
  }
}
