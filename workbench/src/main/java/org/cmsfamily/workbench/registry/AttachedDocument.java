package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.Nullable;

/** A file that hangs on a decision, meeting or budget. */
public record AttachedDocument(
    String id,
    String name,
    @Nullable String language,
    String mediaType,
    long size,
    String sha256) {}
