package org.cmsfamily.workbench.home;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed since the visitor was here.
 *
 * @param since that day
 * @param more whether more changed than is listed
 */
record Changes(LocalDate since, List<Change> items, boolean more) {}
