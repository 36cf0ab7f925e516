package org.cmsfamily.reporting.report;

import java.util.List;
import org.cmsfamily.platform.actor.Capacity;

/**
 * An act on the report, and whether the caller may do it now.
 *
 * @param as the capacities in which it may be done
 * @param why not, if it is not allowed
 */
record PossibleAct(String name, boolean allowed, List<Capacity> as, List<String> why) {}
