package org.cmsfamily.reporting.clock;

/**
 * A day may have begun in a family: its business date was moved, an hour is over, or the service
 * has started. Fired within a transaction of the system; what follows from it may follow twice.
 */
public record DayBegun(String family) {}
