package org.cmsfamily.workbench.terms;

import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A field of the cost plan.
 *
 * @param place where its value stands in the terms
 * @param editable false if several values stand there
 * @param free what is left of the budget line in that year; null if it is of none, or not known
 */
record Cell(String place, int year, String value, boolean editable, @Nullable Money free) {}
