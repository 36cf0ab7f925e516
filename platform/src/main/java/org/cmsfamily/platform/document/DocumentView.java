package org.cmsfamily.platform.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is shown; its bytes are at {@code /documents/{id}/content}.
 *
 * @param holderKind the kind of what it hangs on, such as {@code decision}
 * @param holder the id of what it hangs on
 * @param size in bytes
 */
public record DocumentView(
    String id,
    String holderKind,
    String holder,
    String name,
    @Nullable String language,
    String mediaType,
    long size,
    String sha256,
    Instant attachedAt) {

  /** As everyone sees it who may see what it hangs on. */
  public static DocumentView of(Document document) {
    return new DocumentView(
        document.id(),
        document.holderKind(),
        document.holderId(),
        document.name(),
        document.language(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.attachedAt());
  }
}
