package org.cmsfamily.reporting.replica;

/** A newer state of a service has arrived; fired within the transaction that stores it. */
public record ServiceChanged(ServiceFacts service) {}
