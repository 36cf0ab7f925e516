package org.cmsfamily.platform.document;

import java.time.Instant;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to an aggregate: what is known of it, without its bytes.
 *
 * @param readers those of what it hangs on; they follow when those change
 * @param holderKind the kind of what it hangs on, such as {@code decision}
 * @param language a BCP 47 tag, if stated
 * @param mediaType told from the bytes
 * @param size in bytes
 */
public record Document(
    String id,
    String family,
    Set<String> readers,
    String holderKind,
    String holderId,
    String name,
    @Nullable String language,
    String mediaType,
    long size,
    String sha256,
    Instant attachedAt,
    long version)
    implements Aggregate {

  public Document {
    readers = Set.copyOf(readers);
  }
}
