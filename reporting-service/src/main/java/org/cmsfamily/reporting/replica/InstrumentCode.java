package org.cmsfamily.reporting.replica;

/** An instrument as the registry publishes it, of which only the code is read here. */
public record InstrumentCode(String code) {}
