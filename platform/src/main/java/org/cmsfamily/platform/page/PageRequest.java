package org.cmsfamily.platform.page;

import org.cmsfamily.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of every list.
 *
 * @param limit how many items at most, 1 to 200; 50 unless given
 * @param cursor where to go on, as the page before gave it
 */
public record PageRequest(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {

  /**
   * The page asked for.
   *
   * @throws Problem 400 if one of them is not valid
   */
  public Page page() {
    return Page.of(limit, cursor);
  }
}
