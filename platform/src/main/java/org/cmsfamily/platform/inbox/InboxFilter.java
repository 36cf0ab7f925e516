package org.cmsfamily.platform.inbox;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted.
 *
 * @param kind those that wait for this
 * @param capacity those of one of the reader's capacities, such as {@code AEWA:executive-secretary}
 */
public record InboxFilter(
    @RestQuery @Nullable InboxKind kind, @RestQuery @Nullable String capacity) {

  boolean takes(InboxItem item) {
    return (kind == null || kind == item.kind())
        && (capacity == null || item.capacity().isNamed(capacity));
  }
}
