package org.cmsfamily.workbench.reporting;

/** A quarter of a service in a list. */
public record QuarterSummary(String quarter, String state, int revision) {}
