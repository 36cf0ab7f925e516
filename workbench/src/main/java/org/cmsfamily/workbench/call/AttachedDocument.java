package org.cmsfamily.workbench.call;

import org.jspecify.annotations.Nullable;

/** A file that is attached to a thing, such as a decision or a revision of a report. */
public record AttachedDocument(
    String id,
    String name,
    @Nullable String language,
    String mediaType,
    long size,
    String sha256) {}
