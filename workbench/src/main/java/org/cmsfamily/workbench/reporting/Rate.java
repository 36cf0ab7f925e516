package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a currency is worth.
 *
 * @param to the first day on which it counts no longer
 * @param corrects the published table that corrected it
 */
public record Rate(
    String currency,
    LocalDate inForceFrom,
    LocalDate to,
    String perUsd,
    String source,
    int version,
    @Nullable String corrects,
    @Nullable LocalDate recordedOn,
    boolean superseded) {}
