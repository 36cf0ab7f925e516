package org.cmsfamily.catalog.cost;

import java.time.Year;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A contribution in kind. It is shown beside the money and never offsets any.
 *
 * @param value what it is estimated to be worth a year, if anyone said
 */
public record InKind(
    String instrument, String what, SortedSet<Year> years, @Nullable Amount value) {

  public InKind {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }
}
