package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported.
 *
 * @param alreadyKnown its lines that were known before
 * @param undoes the import that it takes back
 */
public record Batch(
    String batch,
    String payer,
    String sourceSystem,
    String layout,
    @Nullable Integer profileVersion,
    String sha256,
    int accepted,
    int alreadyKnown,
    LocalDate importedOn,
    String by,
    @Nullable String undoes) {}
