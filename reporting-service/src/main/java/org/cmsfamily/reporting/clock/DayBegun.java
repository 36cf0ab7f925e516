package org.cmsfamily.reporting.clock;

/**
 * A day may have begun for a service: its family's business date was moved, an hour is over, or the
 * reporting service has started. Fired within a transaction of the system for this service alone;
 * what follows from it may follow twice.
 */
public record DayBegun(String family, String service) {}
