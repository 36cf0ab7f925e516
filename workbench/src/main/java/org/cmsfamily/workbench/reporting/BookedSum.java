package org.cmsfamily.workbench.reporting;

import java.math.BigDecimal;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a file come to that are of one service, kind and currency.
 *
 * @param amount as the file has them; null for staff days
 * @param days staff days; null for money
 */
public record BookedSum(
    String service,
    @Nullable EntryKind kind,
    int lines,
    @Nullable Money amount,
    @Nullable BigDecimal days,
    Money booked) {}
