package org.cmsfamily.registry.request;

import org.cmsfamily.platform.page.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items, 1 to 200; 50 unless given
 * @param cursor the cursor that the page before named as {@code next}
 */
public record PageRequest(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {

  /** The page. */
  public Page page() {
    return Page.of(limit, cursor);
  }
}
