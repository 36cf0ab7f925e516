package org.cmsfamily.workbench.reporting;

/** How the extracts of a payer's accounting system are read. */
public record ProfileSummary(String id, String payer, String sourceSystem, long version) {}
