package org.cmsfamily.reporting.ledger;

/** Entries of a service were added; told within the transaction that adds them. */
public record Booked(String service) {}
