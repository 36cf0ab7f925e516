package org.cmsfamily.reporting.ledger;

/** Entries of a service were added; fired within the transaction that adds them. */
public record EntriesPosted(String service) {}
