package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody measured for an indicator in a quarter.
 *
 * @param withdrawal why it was taken back; null if it was not
 */
public record Measurement(
    String id,
    String quarter,
    String indicator,
    int position,
    @Nullable String unit,
    String value,
    String instrument,
    String note,
    LocalDate recordedOn,
    String by,
    Payment.@Nullable Withdrawal withdrawal) {}
