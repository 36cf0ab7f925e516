package org.cmsfamily.reporting.replica;

import java.time.LocalDate;

/**
 * Something in a service's life whose day has come, as the catalog publishes it.
 *
 * @param kind {@code review-due}, {@code review-overdue}, {@code term-ends-soon}, {@code
 *     condition-due}, {@code condition-missed} or {@code pending-budget-missing}
 * @param on that day
 * @param ref what it is of: a condition's number, an instrument and its year, how long before the
 *     end
 */
public record DueFacts(String kind, LocalDate on, String ref) {}
