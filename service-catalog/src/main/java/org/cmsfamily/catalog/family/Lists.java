package org.cmsfamily.catalog.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that a record may lack is empty. */
final class Lists {

  private Lists() {}

  static <T> List<T> of(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
