package org.cmsfamily.reporting.known;

/** A newer state of a service has come; told within the transaction that stores it. */
public record ServiceLearned(KnownService service) {}
