package org.cmsfamily.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * A file of a revision, without its bytes.
 *
 * @param name {@code json}, {@code csv}, {@code xlsx}, {@code pdf}, {@code docx} or {@code html}
 * @param language null where it has none
 */
record StoredFile(
    String name, @Nullable String language, String mediaType, int bytes, String sha256) {}
