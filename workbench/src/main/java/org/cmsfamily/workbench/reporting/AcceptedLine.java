package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file and the entry that it becomes.
 *
 * @param amount as the file has it; null for staff days
 * @param days staff days; null for money
 */
public record AcceptedLine(
    int line,
    String reference,
    String service,
    @Nullable EntryKind kind,
    LocalDate bookingDate,
    String quarter,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    Money booked) {}
