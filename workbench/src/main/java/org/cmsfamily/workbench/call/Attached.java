package org.cmsfamily.workbench.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to a thing.
 *
 * @param language the BCP 47 tag of its language, if it is in one
 */
public record Attached(
    String id,
    String name,
    @Nullable String language,
    String mediaType,
    int size,
    String sha256,
    Instant attachedAt) {}
