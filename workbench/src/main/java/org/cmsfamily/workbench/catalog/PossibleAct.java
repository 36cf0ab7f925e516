package org.cmsfamily.workbench.catalog;

import java.util.List;

/**
 * An act on the thing shown.
 *
 * @param as the capacities in which the visitor may do it
 * @param why every reason against it, in the visitor's language; none if it is allowed
 */
public record PossibleAct(String name, boolean allowed, List<String> as, List<String> why) {}
