package org.cmsfamily.workbench.reporting;

/**
 * A quarter in a list.
 *
 * @param quarter such as {@code 2027-Q1}
 */
public record QuarterSummary(String quarter, String state) {}
