package org.cmsfamily.catalog.proposal;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * With which other text one is compared.
 *
 * @param from its number; the one before, if none is given
 */
public record DifferenceFilter(@RestQuery @Nullable Integer from) {

  /** The number of the text that comes before one; the first is compared with itself. */
  int before(int number) {
    return from == null ? Math.max(1, number - 1) : from;
  }
}
