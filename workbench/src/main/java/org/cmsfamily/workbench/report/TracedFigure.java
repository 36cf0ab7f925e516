package org.cmsfamily.workbench.report;

import org.cmsfamily.workbench.call.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report.
 *
 * @param amount null where there is none
 * @param page says where it comes from
 */
record TracedFigure(@Nullable Money amount, String page) {}
