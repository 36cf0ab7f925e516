package org.cmsfamily.reporting.snapshot;

/** A meeting of a body as the registry publishes it, as far as it is read here. */
public record MeetingFacts(String code, String body) {}
