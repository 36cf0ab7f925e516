package org.cmsfamily.reporting.quarter;

/** A participant has closed a quarter of a service; fired within the transaction that closes it. */
public record QuarterClosed(String service) {}
