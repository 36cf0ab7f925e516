package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reached in a quarter.
 *
 * @param withdrawal why it was taken back; null if it was not
 */
public record ProgressEntry(
    String id,
    String quarter,
    String instrument,
    String milestone,
    String narrative,
    LocalDate recordedOn,
    String by,
    Payment.@Nullable Withdrawal withdrawal) {}
