package org.cmsfamily.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the page after it; null if it is the last
 */
public record Paged<T>(List<T> items, @Nullable String next) {

  public Paged {
    items = List.copyOf(items);
  }

  /** The same page of what the items become. */
  public <R> Paged<R> map(Function<T, R> view) {
    return new Paged<>(items.stream().map(view).toList(), next);
  }
}
