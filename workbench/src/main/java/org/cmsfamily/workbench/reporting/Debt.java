package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one owes another for a quarter.
 *
 * @param unconfirmed what was paid and is not confirmed by who was to receive it
 */
public record Debt(
    String quarter,
    String from,
    String to,
    Money owed,
    Money paid,
    Money unconfirmed,
    Money balance,
    @Nullable PaymentState state,
    @Nullable LocalDate dueOn) {}
